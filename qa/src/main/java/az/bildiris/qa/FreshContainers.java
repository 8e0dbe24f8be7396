package az.bildiris.qa;

import az.bildiris.given.Document;
import az.bildiris.given.Signer;
import az.bildiris.platform.Baku;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Containers of one employer, each about another worker, so that each can be registered. */
final class FreshContainers {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private final Signer employer;
    private long next = System.currentTimeMillis() % 1_000_000_000L * 40;

    FreshContainers(Signer employer) {
        this.employer = employer;
    }

    List<byte[]> make(int count) {
        var containers = new ArrayList<byte[]>();
        for (int i = 0; i < count; i++) {
            String today = LocalDate.now(Baku.ZONE).toString();
            containers.add(employer.edoc(Document.conclusion()
                    .with("worker.fin", fin(next++))
                    .with("date", today)
                    .with("contract.concludedOn", today)
                    .with("contract.workStartsOn", today)
                    .with("contract.termFrom", today)
                    .with(
                            "contract.termTo",
                            LocalDate.now(Baku.ZONE).plusYears(1).toString())
                    .xml()));
        }
        return containers;
    }

    private static String fin(long number) {
        var fin = new StringBuilder();
        long rest = number;
        for (int i = 0; i < 6; i++) {
            fin.append(ALPHABET.charAt((int) (rest % ALPHABET.length())));
            rest /= ALPHABET.length();
        }
        return "Z" + fin;
    }
}
