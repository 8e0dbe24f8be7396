package az.bildiris.printout.control;

import az.bildiris.content.Fin;
import az.bildiris.platform.Setting;
import az.bildiris.printout.PrintForm;
import az.bildiris.printout.PrintJob;
import az.bildiris.printout.PrintJob.State;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Holds the jobs of this server and their files, each for half an hour and for the user who started it. They do not
 * survive the server.
 */
@ApplicationScoped
public class PrintJobs {
    private static final Duration KEPT = Duration.ofMinutes(30);
    /** The folder below the work folder, which only this server uses. */
    private static final String FOLDER = "prints";

    @Inject
    Clock clock;

    private final Map<UUID, Job> jobs = new ConcurrentHashMap<>();

    public UUID add(String owner, Fin person, PrintForm form, int total) {
        forgetOld();
        var job = new Job(owner, person, form, total, file(form), clock.instant());
        jobs.put(job.id, job);
        return job.id;
    }

    public Optional<PrintJob> find(UUID id, String owner) {
        return own(id, owner)
                .map(job ->
                        new PrintJob(job.id, job.person, job.form, job.total, job.done.get(), job.state, job.failure));
    }

    /** The file to which the job writes. */
    public Path file(UUID id, String owner) {
        return own(id, owner).orElseThrow().file;
    }

    /** Counts one more finished print; false when the job was cancelled. */
    public boolean advance(UUID id) {
        Job job = jobs.get(id);
        if (job == null || job.state != State.RUNNING) {
            return false;
        }
        job.done.incrementAndGet();
        return true;
    }

    /** Ends a job, unless it has already ended. */
    public void end(UUID id, State state, String failure) {
        Optional.ofNullable(jobs.get(id))
                .filter(job -> job.state == State.RUNNING)
                .ifPresent(job -> {
                    job.failure = failure;
                    job.state = state;
                });
    }

    private Optional<Job> own(UUID id, String owner) {
        return Optional.ofNullable(jobs.get(id))
                .filter(job -> job.owner.equals(owner))
                .filter(job -> !job.startedAt.isBefore(oldest()));
    }

    private static Path file(PrintForm form) {
        try {
            return Files.createTempFile(Files.createDirectories(folder()), "prints", "." + form.extension());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        String folder = Setting.WORK_DIR.value();
        Path work = folder.isEmpty() ? Path.of(System.getProperty("java.io.tmpdir"), "bildiris") : Path.of(folder);
        return work.resolve(FOLDER);
    }

    /** Deletes the files of a killed server, before the first job. */
    public void empty() {
        try {
            if (Files.isDirectory(folder())) {
                try (Stream<Path> left = Files.list(folder())) {
                    for (Path file : left.toList()) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes jobs and files older than half an hour. */
    public void forgetOld() {
        forget(oldest());
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }

    @PreDestroy
    void forgetAll() {
        forget(Instant.MAX);
    }

    private void forget(Instant before) {
        jobs.values().removeIf(job -> job.startedAt.isBefore(before) && job.delete());
    }

    private static final class Job {
        final UUID id = UUID.randomUUID();
        final String owner;
        final Fin person;
        final PrintForm form;
        final int total;
        final Path file;
        final Instant startedAt;
        final AtomicInteger done = new AtomicInteger();
        volatile State state = State.RUNNING;
        volatile String failure = "";

        Job(String owner, Fin person, PrintForm form, int total, Path file, Instant startedAt) {
            this.owner = owner;
            this.person = person;
            this.form = form;
            this.total = total;
            this.file = file;
            this.startedAt = startedAt;
        }

        boolean delete() {
            state = state == State.RUNNING ? State.CANCELLED : state;
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return true;
        }
    }
}
