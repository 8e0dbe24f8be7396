package az.bildiris.register;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.given.ContractInBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the terms of every contract on every day. */
class ChainPropertiesTest {
    private static final LocalDate START = LocalDate.of(2020, 3, 2);
    private static final int DAYS = 700;
    private static final List<String> PATHS =
            List.of("contract.monthlyPay", "contract.position", "contract.workplace", "contract.mainLeaveDays");

    /** A change of one term so many days after the start; {@code lasts} is 0 for a lasting one. */
    record Change(int after, int lasts, int path, int value, boolean invalid) {
        LocalDate from() {
            return START.plusDays(after);
        }

        LocalDate last() {
            return from().plusDays(lasts - 1L);
        }

        boolean on(LocalDate day) {
            return !invalid && !day.isBefore(from()) && (lasts == 0 || !day.isAfter(last()));
        }
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, DAYS),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, PATHS.size() - 1),
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.of(false, false, false, true))
                .as(Change::new)
                .list()
                .ofMaxSize(12)
                .uniqueElements(Change::after);
    }

    @Property(tries = 200)
    void foldingIsDeterministicAndTheOrderOfArrivalDoesNotMatter(
            @ForAll("changes") List<Change> changes, @ForAll long seed) {
        var shuffled = new ArrayList<>(changes);
        Collections.shuffle(shuffled, new Random(seed));
        LocalDate day = START.plusDays(Math.floorMod(seed, DAYS + 100));

        assertThat(Chain.values(chain(shuffled).on(day)))
                .isEqualTo(Chain.values(chain(changes).on(day)))
                .isEqualTo(Chain.values(chain(changes).on(day)));
    }

    /** The oracle knows the changes, not the documents: the last one that is in force on the day gives the value. */
    @Property(tries = 200)
    void valueIsThatOfTheLastChangeInForce(@ForAll("changes") List<Change> changes, @ForAll long seed) {
        LocalDate day = START.plusDays(Math.floorMod(seed, DAYS + 100));
        Map<String, String> terms = Chain.values(chain(changes).on(day));
        Map<String, String> concluded = Chain.values(chain(List.of()).on(day));

        for (int path = 0; path < PATHS.size(); path++) {
            int asked = path;
            String expected = changes.stream()
                    .filter(change -> change.path() == asked && change.on(day))
                    .max((one, other) -> Integer.compare(one.after(), other.after()))
                    .map(change -> String.valueOf(change.value()))
                    .orElse(concluded.get(PATHS.get(path)));
            assertThat(terms).containsEntry(PATHS.get(path), expected);
        }
    }

    @Property(tries = 200)
    void temporaryChangeEndsAsIfItHadNeverBeen(@ForAll("changes") List<Change> changes) {
        var lasting = changes.stream().filter(change -> change.lasts() == 0).toList();
        LocalDate after = START.plusDays(DAYS + 100L);

        assertThat(Chain.values(chain(changes).on(after)))
                .isEqualTo(Chain.values(chain(lasting).on(after)));
    }

    /** Between two versions no day differs from the first one. */
    @Property(tries = 100)
    void nothingChangesBetweenVersions(@ForAll("changes") List<Change> changes, @ForAll long seed) {
        Chain chain = chain(changes);
        LocalDate day = START.plusDays(Math.floorMod(seed, DAYS + 100));

        assertThat(chain.on(day)).isEqualTo(chain.on(chain.version(day)));
    }

    private static Chain chain(List<Change> changes) {
        var contract = ContractInBook.from(START.toString());
        for (Change change : changes) {
            var document = ContractInBook.amendment(
                    change.from().toString(), PATHS.get(change.path()), "0", String.valueOf(change.value()));
            if (change.lasts() > 0) {
                document.with("amendment.effectiveTo", change.last().toString());
            }
            contract.register(document, change.from().toString());
            if (change.invalid()) {
                contract.invalid(change.from().toString());
            }
        }
        return contract.chain();
    }
}
