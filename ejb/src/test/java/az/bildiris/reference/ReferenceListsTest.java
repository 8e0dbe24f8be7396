package az.bildiris.reference;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.reference.boundary.ShippedLists;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferenceListsTest {
    private static final Locale AZ = Locale.forLanguageTag("az");
    private static final Locale RU = Locale.forLanguageTag("ru");

    @Test
    void listsAreAsLongAsTheCodeMakesThem() {
        assertThat(ShippedLists.all())
                .hasEntrySatisfying(ReferenceList.TERMINATION_REASON, list -> assertThat(list)
                        .hasSize(40))
                .hasEntrySatisfying(
                        ReferenceList.GROSS_BREACH, list -> assertThat(list).hasSize(8))
                .hasEntrySatisfying(ReferenceList.FIXED_TERM_REASON, list -> assertThat(list)
                        .hasSize(10))
                .hasEntrySatisfying(
                        ReferenceList.AMENDMENT_KIND, list -> assertThat(list).hasSize(14))
                .hasSize(4);
    }

    @Test
    void codesDoNotRepeatWithinAList() {
        assertThat(ShippedLists.all().values())
                .allSatisfy(list -> assertThat(list).extracting(Reference::code).doesNotHaveDuplicates());
    }

    @Test
    void entriesHaveWordsOfTheirOwnInThreeLanguages() {
        assertThat(ShippedLists.all().values()).flatMap(list -> list).allSatisfy(entry -> {
            assertThat(entry.az()).isNotBlank();
            assertThat(entry.en()).isNotBlank().isNotEqualTo(entry.az());
            assertThat(entry.ru()).isNotEqualTo(entry.az()).matches(".*\\p{IsCyrillic}.*");
            assertThat(entry.legalReference()).isNotBlank();
        });
    }

    @Test
    void wordsFollowTheLanguageAskedForAndAreAzerbaijaniOtherwise() {
        Reference reason = entry(ReferenceList.TERMINATION_REASON, "69_3_6");

        assertThat(reason.text(AZ)).isEqualTo("İşçinin təşəbbüsü: seksual qısnamaya məruz qalma");
        assertThat(reason.text(Locale.ENGLISH)).isEqualTo("Worker's initiative: sexual harassment");
        assertThat(reason.text(RU)).isEqualTo("Инициатива работника: сексуальное домогательство");
        assertThat(reason.text(Locale.FRENCH)).isEqualTo(reason.az());
    }

    @Test
    void reasonsOnTheSideOfANaturalPersonEmployerBeganOnTheTenthOfJune2022() {
        Map<ReferenceList, List<Reference>> lists = ShippedLists.all();

        assertThat(lists.get(ReferenceList.TERMINATION_REASON))
                .filteredOn(entry -> entry.code().startsWith("74_1_1_"))
                .hasSize(5)
                .allSatisfy(entry -> {
                    assertThat(entry.usableOn(LocalDate.of(2022, 6, 9))).isFalse();
                    assertThat(entry.usableOn(LocalDate.of(2022, 6, 10))).isTrue();
                });
    }

    @Test
    void anEntryIsUsableOnItsLastDayAndNotAfter() {
        var ended =
                new Reference("X", "1", "m.1", "a", "b", "c", Optional.empty(), Optional.of(LocalDate.of(2020, 1, 31)));

        assertThat(ended.usableOn(LocalDate.of(2014, 7, 1))).isTrue();
        assertThat(ended.usableOn(LocalDate.of(2020, 1, 31))).isTrue();
        assertThat(ended.usableOn(LocalDate.of(2020, 2, 1))).isFalse();
        assertThat(ended.offeredOn(LocalDate.of(2020, 2, 1), Set.of())).isFalse();
        assertThat(ended.offeredOn(LocalDate.of(2020, 2, 1), Set.of(ended.code())))
                .isTrue();
    }

    private static Reference entry(ReferenceList list, String code) {
        return ShippedLists.all().get(list).stream()
                .filter(entry -> entry.code().equals(code))
                .findAny()
                .orElseThrow();
    }
}
