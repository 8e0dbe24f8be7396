package az.bildiris.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Makes the demo employers, their keys and the documents that the application takes over at its first start. The
 * content is the same each time; keys and signatures are new.
 */
public final class DemoData {
    public static final String MINISTRY_VOEN = "9900000141";
    public static final String TAX_AUTHORITY_VOEN = "9900000271";
    private static final List<Center> CENTERS = List.of(Center.ASAN, Center.NATIONAL, Center.SIMA);

    private DemoData() {}

    /** Leaves keys, trust anchors, CRLs and the takeover below the folder; what is whole is kept, CRLs are renewed. */
    public static void prepare(Path demoDirectory, Consumer<String> progress) {
        boolean whole = Files.exists(demoDirectory.resolve("takeover/manifest.edoc"));
        DemoAuthority authority = whole ? DemoAuthority.open(demoDirectory) : create(demoDirectory, progress);
        authority.renewRevocationLists();
        progress.accept("demo data in " + demoDirectory);
    }

    private static DemoAuthority create(Path demo, Consumer<String> progress) {
        try {
            for (String folder : List.of("ca", "trust", "crl", "keys", "takeover")) {
                Files.createDirectories(demo.resolve(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DemoAuthority authority = DemoAuthority.create(demo);
        Population population = Population.create();
        Map<String, SigningKey> keys = keys(authority, population.firms().all());
        keys.forEach((voen, key) -> KeyFile.write(key, demo.resolve("keys").resolve(voen + ".p12")));
        new TakeoverFolder(demo.resolve("takeover"), keys, progress).write(population.ledger());
        return authority;
    }

    private static Map<String, SigningKey> keys(DemoAuthority authority, List<Firm> firms) {
        var keys = new HashMap<String, SigningKey>();
        for (Firm firm : firms) {
            Center center = CENTERS.get(keys.size() % CENTERS.size());
            String signer = firm.signer().full();
            keys.put(
                    firm.voen(),
                    firm.individual()
                            ? authority.person(center, signer, firm.signerFin())
                            : authority.organisation(center, signer, firm.signerFin(), firm.firstName(), firm.voen()));
        }
        keys.put(
                MINISTRY_VOEN,
                authority.organisation(
                        Center.NATIONAL,
                        "Rüstəmov Kənan Ənvər oğlu",
                        "2MN4K7Y",
                        "Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi",
                        MINISTRY_VOEN));
        keys.put(
                TAX_AUTHORITY_VOEN,
                authority.organisation(
                        Center.NATIONAL,
                        "Şirinova Lalə Natiq qızı",
                        "3VX8D5T",
                        "Dövlət Vergi Xidməti",
                        TAX_AUTHORITY_VOEN));
        return keys;
    }
}
