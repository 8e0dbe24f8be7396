package az.bildiris.demo;

import az.bildiris.content.Fin;
import az.bildiris.content.Voen;
import az.bildiris.edoc.SigningKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Makes the demo employers, their keys and the documents that the application takes over at its first start. The
 * content is always the same; keys and signatures are new.
 */
public final class DemoData {
    public static final String MINISTRY_VOEN = "9900000141";
    public static final String TAX_AUTHORITY_VOEN = "9900000271";
    private static final List<Center> CENTERS = List.of(Center.ASAN, Center.NATIONAL, Center.SIMA);

    private DemoData() {}

    /** Makes what the portal needs: the authorities, today's CRLs and the keys for signing in. */
    public static void certify(Path demo) {
        DemoAuthority authority = isWhole(demo) ? DemoAuthority.open(demo) : createAuthority(demo);
        var portal = new PortalKeys(authority, demo);
        portal.complete();
        authority.renewRevocationLists(List.of(portal.lost().certificate()));
    }

    /** A key for signing in, issued by the authorities of a prepared folder. */
    public static Path card(Path demo, String person, Fin fin) {
        Path file = demo.resolve("keys").resolve(fin + ".p12");
        KeyFile.write(DemoAuthority.open(demo).card(person, fin), file);
        return file;
    }

    /** Makes the documents to take over and their signers' keys in a prepared folder, unless they are complete. */
    public static void prepare(Path demo, Consumer<String> progress) {
        if (!isWhole(demo)) {
            Population population = Population.create();
            Map<String, SigningKey> keys =
                    keys(DemoAuthority.open(demo), population.firms().all());
            keys.forEach((voen, key) -> KeyFile.write(key, demo.resolve("keys").resolve(voen + ".p12")));
            new TakeoverFolder(demo.resolve("takeover"), keys, progress).write(population.ledger());
        }
        progress.accept("demo data in " + demo);
    }

    private static boolean isWhole(Path demo) {
        return Files.exists(demo.resolve("takeover/manifest.edoc"));
    }

    /** Makes new authorities and deletes old cards, which would be invalid with them. */
    private static DemoAuthority createAuthority(Path demo) {
        try {
            for (String folder : List.of("ca", "trust", "crl", "keys", "portal", "takeover")) {
                Files.createDirectories(demo.resolve(folder));
            }
            for (String folder : List.of("keys", "portal")) {
                try (Stream<Path> files = Files.list(demo.resolve(folder))) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DemoAuthority.create(demo);
    }

    private static Map<String, SigningKey> keys(DemoAuthority authority, List<Firm> firms) {
        var keys = new HashMap<String, SigningKey>();
        for (Firm firm : firms) {
            Center center = CENTERS.get(keys.size() % CENTERS.size());
            String signer = firm.signer().full();
            keys.put(
                    firm.voen().value(),
                    firm.individual()
                            ? authority.person(center, signer, firm.signerFin())
                            : authority.organisation(center, signer, firm.signerFin(), firm.firstName(), firm.voen()));
        }
        keys.put(
                MINISTRY_VOEN,
                authority.organisation(
                        Center.NATIONAL,
                        "Rüstəmov Kənan Ənvər oğlu",
                        new Fin("2MN4K7Y"),
                        "Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi",
                        new Voen(MINISTRY_VOEN)));
        keys.put(
                TAX_AUTHORITY_VOEN,
                authority.organisation(
                        Center.NATIONAL,
                        "Şirinova Lalə Natiq qızı",
                        new Fin("3VX8D5T"),
                        "Dövlət Vergi Xidməti",
                        new Voen(TAX_AUTHORITY_VOEN)));
        return keys;
    }
}
