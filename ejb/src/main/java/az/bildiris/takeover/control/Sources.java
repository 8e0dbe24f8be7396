package az.bildiris.takeover.control;

import az.bildiris.platform.Setting;
import az.bildiris.takeover.TakeoverFailed;
import az.bildiris.takeover.TakeoverFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The available deliveries: entries of the configured folder, and the folder itself. It never takes a path from
 * outside.
 */
@ApplicationScoped
public class Sources {
    /** The name of the folder itself. */
    public static final String ITSELF = ".";

    private static final String ARCHIVE = ".*\\.(zip|tar|tar\\.gz|tgz)";

    /** Whether a take-over folder is configured. */
    public boolean configured() {
        return !Setting.TAKEOVER_DIR.value().isEmpty();
    }

    /** Names of the deliveries, the folder itself first. */
    public List<String> names() {
        if (!configured() || !Files.isDirectory(folder())) {
            return List.of();
        }
        var names = new ArrayList<String>();
        if (holdsManifest(folder())) {
            names.add(ITSELF);
        }
        try (Stream<Path> entries = Files.list(folder())) {
            entries.filter(Sources::offered)
                    .map(entry -> entry.getFileName().toString())
                    .sorted()
                    .forEach(names::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static boolean offered(Path entry) {
        boolean archive = entry.getFileName().toString().matches(ARCHIVE)
                && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS);
        return archive || (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) && holdsManifest(entry));
    }

    private static boolean holdsManifest(Path entry) {
        return Files.isRegularFile(entry.resolve(Source.MANIFEST));
    }

    /** Opens one of {@link #names()}; throws {@link TakeoverFailed}. */
    public Source open(String name, Path work) throws IOException {
        if (!names().contains(name)) {
            throw new TakeoverFailed(TakeoverFailure.SOURCE_UNREADABLE);
        }
        Path entry = folder().resolve(name);
        if (Files.isDirectory(entry)) {
            return new Folder(entry);
        }
        return name.endsWith(".zip") ? new ZipArchive(entry, work) : new TarArchive(entry, work);
    }

    /** The manifest of the folder itself. */
    public Path manifest() {
        return folder().resolve(Source.MANIFEST);
    }

    /** The folder for the unpacked files of a take-over. */
    public Path work(UUID run) throws IOException {
        String configured = Setting.WORK_DIR.value();
        Path all =
                configured.isEmpty() ? Path.of(System.getProperty("java.io.tmpdir"), "bildiris") : Path.of(configured);
        return Files.createDirectories(all.resolve("takeover-" + run));
    }

    public void forget(UUID run) throws IOException {
        Spool.delete(work(run));
    }

    private static Path folder() {
        return Path.of(Setting.TAKEOVER_DIR.value());
    }
}
