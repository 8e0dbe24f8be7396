package az.bildiris.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PrintoutsTest {
    private static final Printouts PRINTOUTS = new Printouts();

    static Stream<Printout> longest() {
        return Stream.of(Samples.longestConclusion(), Samples.longestChange());
    }

    @Test
    void lettersOfTheCountryAreReadBack() throws IOException {
        try (var pdf = print("ə ğ ı İ i I ö ş ü ç Ə Ğ Ö Ş Ü Ç № — “ ” ₼ Ёж")) {
            assertThat(pdf.text()).contains("ə ğ ı İ i I ö ş ü ç Ə Ğ Ö Ş Ü Ç № — “ ” ₼ Ёж");
        }
    }

    @Test
    void fontsAreInsideTheFile() throws IOException {
        try (var pdf = new Pdf(PRINTOUTS.print(Samples.conclusion()))) {
            assertThat(pdf.fonts()).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).contains("+BildirisSans-");
                assertThat(font.getFontDescriptor().getCOSObject().containsKey("CIDSet"))
                        .as("CIDSet, which PDF/A-2 refuses as OpenPDF writes it")
                        .isFalse();
            });
            assertThat(pdf.fonts()).extracting("name").anyMatch(name -> name.toString()
                    .endsWith("Bold"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Ελένη, BildirisOther",
        "გიორგი, BildirisOther",
        "Արամ, BildirisOther",
        "สมชาย, BildirisOther",
        "王伟, BildirisCJK",
        "김민준, BildirisCJK",
        "सिद्धार्थ क्षत्रिय, BildirisDevanagari",
        "শেখ মুজিবুর, BildirisBengali",
        "ਗੁਰਪ੍ਰੀਤ, BildirisGurmukhi",
        "ગાંધી, BildirisGujarati",
        "தமிழ்ச்செல்வன், BildirisTamil",
        "శ్రీనివాస్, BildirisTelugu",
        "ಶ್ರೀನಿವಾಸ, BildirisKannada",
        "ശ്രീകുമാർ, BildirisMalayalam",
        "සිරිල්, BildirisSinhala",
        "ສົມຊາຍ, BildirisLao",
        "အောင်ဆန်း, BildirisMyanmar",
        "ሀይሌ, BildirisEthiopic",
        "សុខា, BildirisKhmer"
    })
    void namesOfOtherScriptsAreReadBack(String name, String font) throws IOException {
        try (var pdf = print("“" + name + "” MMC – Əliyev")) {
            assertThat(pdf.text()).contains("“" + name + "” MMC – Əliyev");
            assertThat(pdf.fontNames()).anyMatch(used -> used.contains(font));
            assertThat(pdf.fontNames()).allMatch(used -> used.contains("+Bildiris"));
            assertThat(pdf.fonts()).allSatisfy(used -> {
                assertThat(used.isEmbedded()).isTrue();
                assertThat(used.getFontDescriptor().getCOSObject().containsKey("CIDSet"))
                        .isFalse();
            });
        }
    }

    @Test
    void normalConclusionFitsTwoPagesInLegibleLetters() throws IOException {
        try (var pdf = new Pdf(PRINTOUTS.print(Samples.conclusion()))) {
            assertThat(pdf.pages()).isLessThanOrEqualTo(2);
            assertThat(pdf.letters())
                    .allSatisfy(letter -> assertThat(letter.getFontSizeInPt()).isGreaterThanOrEqualTo(8));
        }
    }

    @ParameterizedTest
    @MethodSource("longest")
    void longestTextsFillFivePagesAtMostAndLoseNothing(Printout printout) throws IOException {
        var words = String.join(" ", values(printout)).split("\\s+");
        try (var pdf = new Pdf(PRINTOUTS.print(printout))) {
            assertThat(pdf.pages()).isBetween(2, 5);
            assertThat(pdf.words()).contains(words);
        }
    }

    @Test
    void continuedPagesRepeatWhatTheyContinue() throws IOException {
        try (var pdf = new Pdf(PRINTOUTS.print(Samples.longestChange()))) {
            assertThat(pdf.page(3))
                    .startsWith(Samples.longestChange().title())
                    .contains(
                            "Dəyişiklik (davamı)", "Dəyişdirilmiş şərt Əvvəlki məlumat Yeni məlumat", "Əlavə şərtlər");
        }
    }

    @Test
    void emptyValuesAreNamedTogether() throws IOException {
        var change = new PrintChange("Sınaq müddəti", " ", "3 ay");
        var fields = List.of(new PrintField("SUN", ""), new PrintField("VÖEN", "0012345691"));
        var bare = new PrintSection("Xitam", Optional.empty(), List.of(), List.of());
        try (var pdf = print(new PrintSection("Dəyişiklik", Optional.empty(), fields, List.of(change)), bare)) {
            assertThat(pdf.text()).contains("VÖEN 0012345691 Göstərilməyib SUN", "Sınaq müddəti — 3 ay", "Xitam —");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "az, Elektron informasiya sistemi, Çap edilib: 22.11.2026 09:05, Səhifə 1/1, Əvvəlki məlumat",
        "az-AZ, Elektron informasiya sistemi, Çap edilib: 22.11.2026 09:05, Səhifə 1/1, Əvvəlki məlumat",
        "en, Electronic information system, Printed: 22.11.2026 09:05, Page 1/1, Before",
        "ru, Электронная информационная система, Напечатано: 22.11.2026 09:05, Страница 1/1, Было"
    })
    void fixedWordsSpeakTheLanguageAskedFor(String tag, String system, String printed, String page, String before)
            throws IOException {
        var language = Locale.forLanguageTag(tag);
        try (var pdf = new Pdf(PRINTOUTS.print(Samples.in(language, Samples.amendment())))) {
            assertThat(pdf.text()).contains(system, printed, page, before);
            assertThat(pdf.catalog().getLanguage()).isEqualTo(language.getLanguage());
        }
    }

    @Test
    void eachPageSaysWhichDocumentItIsOf() throws IOException {
        var head = new PrintHead(
                "1240000000018",
                "01.03.2024",
                "Əliyev Rəşad Kamran oğlu",
                "22.11.2026 tarixinə: Qüvvədədir",
                Optional.of("Bildiriş etibarsız sayılıb: Məhkəmə, 01.02.2026, № 2-1/26"));
        try (var pdf = new Pdf(PRINTOUTS.print(Samples.with(head, Samples.longestConclusion())))) {
            assertThat(pdf.page(1))
                    .contains("№ 1240000000018 · 01.03.2024", "22.11.2026 tarixinə: Qüvvədədir")
                    .contains("Bildiriş etibarsız sayılıb: Məhkəmə, 01.02.2026, № 2-1/26");
            for (int page = 1; page <= pdf.pages(); page++) {
                assertThat(pdf.page(page)).contains("№ 1240000000018 · Əliyev Rəşad Kamran oğlu · ");
            }
        }
    }

    @Test
    void everyFootHoldsPageAndTime() throws IOException {
        try (var pdf = new Pdf(PRINTOUTS.print(Samples.longestConclusion()))) {
            for (int page = 1; page <= pdf.pages(); page++) {
                assertThat(pdf.page(page).strip())
                        .endsWith("Çap edilib: 22.11.2026 09:05 Səhifə " + page + "/" + pdf.pages());
            }
        }
    }

    @Test
    void employersOwnPaperBearsTheEmployersName() throws IOException {
        var paper = new Printout(
                Samples.AZERBAIJANI,
                "Bildiriş",
                Optional.empty(),
                List.of(Samples.signature()),
                Optional.empty(),
                Optional.of("\"Xəzər Nümunə\" MMC"),
                Samples.PRINTED);
        try (var pdf = new Pdf(PRINTOUTS.print(paper))) {
            assertThat(pdf.text())
                    .startsWith("\"Xəzər Nümunə\" MMC Bildiriş")
                    .doesNotContain("Nazirliyi", "Elektron inf");
        }
    }

    @Test
    void signsTheFontLacksAreSeenToBeMissing() throws IOException {
        try (var pdf = print("Ünvan ᏣᎳᎩ \u200Bbitdi")) {
            assertThat(pdf.text()).contains("Ünvan ¤¤¤ bitdi");
        }
    }

    @Test
    void markupAndPatternsStayText() throws IOException {
        try (var pdf = print("<b>x</b> &amp; {0} $P{title} 'y'")) {
            assertThat(pdf.text()).contains("<b>x</b> &amp; {0} $P{title} 'y'");
        }
    }

    @Test
    void fileIsTaggedArchive() throws IOException {
        try (var pdf = new Pdf(PRINTOUTS.print(Samples.conclusion()))) {
            assertThat(pdf.metadata())
                    .containsPattern("pdfaid:part(>|=['\"])2")
                    .containsPattern("pdfaid:conformance(>|=['\"])A");
            assertThat(pdf.catalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.catalog().getOutputIntents()).hasSize(1);
            assertThat(pdf.title()).isEqualTo(Samples.conclusion().title());
            assertThat(pdf.catalog().getLanguage()).isEqualTo("az");
        }
    }

    @Test
    void screenReadersFindHeadingsAndTables() throws IOException {
        var printout = Samples.longestChange();
        try (var pdf = new Pdf(PRINTOUTS.print(printout))) {
            assertThat(pdf.tags("H1")).hasSize(1);
            assertThat(pdf.tags("H2")).hasSameSizeAs(printout.sections());
            assertThat(pdf.tags("Table")).hasSameSizeAs(printout.sections()).allSatisfy(kinds -> assertThat(kinds)
                    .contains("TR"));
            assertThat(pdf.tags("TR"))
                    .allSatisfy(kinds -> assertThat(kinds).hasSizeGreaterThan(1).isSubsetOf("TH", "TD"));
        }
    }

    @Test
    void twoThreadsAtOncePrintTheSame() throws Exception {
        var printouts = List.of(Samples.conclusion(), Samples.longestChange());
        var threads = Executors.newFixedThreadPool(2);
        try {
            var work = IntStream.range(0, 20)
                    .<Callable<String>>mapToObj(i -> () -> text(printouts.get(i % 2)))
                    .toList();
            var texts = List.of(text(printouts.get(0)), text(printouts.get(1)));
            var results = threads.invokeAll(work);
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(texts.get(i % 2));
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void classLoaderOfTheServerIsNoHindrance() throws IOException {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            assertThat(new Printouts().print(Samples.amendment())).isNotEmpty();
            assertThat(thread.getContextClassLoader()).isSameAs(ClassLoader.getPlatformClassLoader());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Pdf print(String value) throws IOException {
        return print(Samples.section("Bildiriş", Optional.empty(), "Dəyər", value));
    }

    private static Pdf print(PrintSection... sections) throws IOException {
        return new Pdf(PRINTOUTS.print(Samples.printout("Bildiriş", List.of(sections))));
    }

    private static String text(Printout printout) throws IOException {
        try (var pdf = new Pdf(PRINTOUTS.print(printout))) {
            return pdf.text();
        }
    }

    private static List<String> values(Printout printout) {
        return printout.sections().stream()
                .flatMap(section -> Stream.concat(
                        section.fields().stream().map(PrintField::value),
                        section.changes().stream().flatMap(change -> Stream.of(change.before(), change.after()))))
                .toList();
    }
}
