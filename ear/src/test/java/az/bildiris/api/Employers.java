package az.bildiris.api;

import az.bildiris.given.Authority;
import az.bildiris.given.Document;
import az.bildiris.given.Signer;
import az.bildiris.platform.Baku;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Employers whose certificates the tests' server trusts, and documents that each is new. */
public final class Employers {
    private static final Path DEMO = Path.of(System.getProperty("bildiris.root", ".."), "target/verify/demo")
            .toAbsolutePath();
    private static final AtomicInteger WORKERS = new AtomicInteger();

    public static final Authority AUTHORITY = authority();
    static final Signer EMPLOYER = AUTHORITY.organisation("Əliyev Rəşad Kamil oğlu", Document.VOEN);
    static final Signer STRANGER = AUTHORITY.organisation("Başqa müəssisə", "0012345801");

    private Employers() {}

    private static Authority authority() {
        var authority = new Authority("Qapı sınağı mərkəzi");
        authority.publishAnchor(DEMO.resolve("trust"), "api-it");
        authority.publishRevocations(DEMO.resolve("crl"), "api-it");
        return authority;
    }

    /** A conclusion of today with a worker of its own. */
    public static Document conclusion() {
        String today = today().toString();
        return Document.conclusion()
                .with("worker.fin", "YY%05d".formatted(WORKERS.incrementAndGet()))
                .with("date", today)
                .with("contract.concludedOn", today)
                .with("contract.workStartsOn", today)
                .with("contract.termFrom", today)
                .with("contract.termTo", today().plusYears(1).toString());
    }

    public static LocalDate today() {
        return LocalDate.now(Baku.ZONE);
    }

    public static byte[] edoc(Document document) {
        return EMPLOYER.edoc(document.xml());
    }
}
