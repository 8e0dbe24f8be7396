package az.bildiris.reports;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Invented documents as the register would print them. */
final class Samples {
    static final Locale AZERBAIJANI = Locale.forLanguageTag("az");
    static final LocalDateTime PRINTED = LocalDateTime.of(2026, 11, 22, 9, 5);
    static final String REMARK =
            "Azərbaycan Respublikası Əmək Məcəlləsinin 49-cu maddəsinin 1-ci hissəsinə əsasən əmək müqaviləsi bildirişin"
                    + " elektron informasiya sistemində qeydiyyata alındığı andan hüquqi qüvvəyə minir.";
    static final Optional<String> SIGNED = Optional.of("İşəgötürən imzalayıb");
    static final Optional<String> ADDED = Optional.of("Reyestr əlavə edib");

    private Samples() {}

    static Printout conclusion() {
        return printout(
                "Əmək müqaviləsinin bağlanması haqqında əmək müqaviləsi bildirişi",
                List.of(header(), employer(), worker(), contract(), signature()));
    }

    static Printout amendment() {
        return printout(
                "Əmək müqaviləsinə dəyişiklik edilməsi haqqında əmək müqaviləsi bildirişi",
                List.of(header(), employer(), changes(), signature()));
    }

    /** Every text as long as the forms allow. */
    static Printout longestConclusion() {
        var employer = section(
                "İşəgötürən",
                SIGNED,
                "İşəgötürənin adı",
                words("ad", 255),
                "Hüquqi ünvanı",
                words("küçə", 500),
                "Faktiki fəaliyyət göstərdiyi ünvan",
                words("bina", 500));
        var contract = section(
                "Əmək müqaviləsi",
                SIGNED,
                "İş yerinin adı",
                words("ofis", 255),
                "İş yerinin ünvanı",
                words("mərtəbə", 500),
                "Əmək funksiyası",
                words("funksiya", 2000),
                "Əlavə şərtlər",
                words("şərt", 4000));
        return printout(conclusion().title(), List.of(header(), employer, worker(), contract(), contract, signature()));
    }

    static Printout longestChange() {
        var change = new PrintSection(
                "Dəyişiklik",
                SIGNED,
                List.of(),
                List.of(new PrintChange("Əlavə şərtlər", words("köhnə", 4000), words("təzə", 2500))));
        return printout(amendment().title(), List.of(header(), employer(), change, signature()));
    }

    static Printout printout(String title, List<PrintSection> sections) {
        return new Printout(
                AZERBAIJANI, title, Optional.empty(), sections, Optional.of(REMARK), Optional.empty(), PRINTED);
    }

    static Printout with(PrintHead head, Printout printout) {
        return new Printout(
                printout.language(),
                printout.title(),
                Optional.of(head),
                printout.sections(),
                printout.remark(),
                printout.issuer(),
                printout.printedAt());
    }

    static Printout in(Locale language, Printout printout) {
        return new Printout(
                language,
                printout.title(),
                printout.head(),
                printout.sections(),
                printout.remark(),
                printout.issuer(),
                printout.printedAt());
    }

    static PrintSection section(String title, Optional<String> mark, String... labelsAndValues) {
        var fields = Stream.iterate(0, i -> i + 2)
                .limit(labelsAndValues.length / 2)
                .map(i -> new PrintField(labelsAndValues[i], labelsAndValues[i + 1]))
                .toList();
        return new PrintSection(title, mark, fields, List.of());
    }

    private static PrintSection header() {
        return section(
                "Bildiriş haqqında məlumat",
                ADDED,
                "Bildirişin nömrəsi",
                "1150000012346",
                "Bildirişin tarixi",
                "02.03.2015",
                "Bildirişin növü",
                "Bağlanma",
                "Bildirişin statusu",
                "Qüvvədədir",
                "Etibarlılıq statusu",
                "Etibarlıdır",
                "Əsas bildirişin nömrəsi",
                "",
                "Qeydiyyata alındığı tarix və saat",
                "02.03.2015 10:41",
                "Daxil edən",
                "İşəgötürən");
    }

    private static PrintSection employer() {
        return section(
                "İşəgötürən",
                SIGNED,
                "Hüquqi statusu",
                "Hüquqi şəxs",
                "İşəgötürənin adı",
                "\"Xəzər Nümunə\" MMC",
                "VÖEN",
                "0012345691",
                "SUN",
                "0000000000117",
                "Hüquqi ünvanı",
                "AZ1000, Bakı şəhəri, Nəsimi rayonu, Füzuli küçəsi, ev 45, mənzil 12",
                "Faktiki fəaliyyət göstərdiyi ünvan",
                "AZ1025, Bakı şəhəri, Xətai rayonu, Nobel prospekti 15, \"Azure\" biznes mərkəzi, 7-ci mərtəbə",
                "Vəzifəli şəxsin vəzifəsi",
                "Direktor",
                "Soyadı, adı, atasının adı",
                "Əliyev Rəşad Kamil oğlu");
    }

    private static PrintSection worker() {
        return section(
                "İşçi",
                SIGNED,
                "Soyadı",
                "Məmmədova",
                "Adı",
                "Aytən",
                "Atasının adı",
                "Elçin qızı",
                "FİN",
                "4QK7B2M",
                "Şəxsiyyəti təsdiq edən sənədin adı",
                "Şəxsiyyət vəsiqəsi",
                "Seriyası, nömrəsi",
                "AZE 12345678",
                "Verildiyi tarix",
                "14.06.2012",
                "Verən orqan",
                "Nəsimi RPŞ",
                "Ünvanı",
                "AZ1130, Bakı şəhəri, Nərimanov rayonu, Təbriz küçəsi, ev 90, mənzil 41",
                "SSN",
                "1234567890123",
                "Vətəndaşlığı",
                "Azərbaycan Respublikası",
                "Doğum tarixi",
                "08.03.1988",
                "Təhsili",
                "Ali",
                "İxtisası",
                "Mühasibat uçotu və audit");
    }

    private static PrintSection contract() {
        return section(
                "Əmək müqaviləsi",
                SIGNED,
                "Əmək müqaviləsinin nömrəsi",
                "15/2015-ƏM",
                "Əmək müqaviləsinin bağlandığı tarix",
                "27.02.2015",
                "İşə başlama tarixi",
                "02.03.2015",
                "Müqavilənin müddəti",
                "Müddətsiz",
                "Sınaq müddəti",
                "3 ay",
                "İş yeri",
                "Əsas",
                "İş yerinin adı",
                "Mərkəzi ofis",
                "İş yerinin ünvanı",
                "AZ1025, Bakı şəhəri, Xətai rayonu, Nobel prospekti 15",
                "Vəzifəsi (peşəsi)",
                "Baş mühasib",
                "Məşğulluq təsnifatı üzrə kod",
                "1211-003",
                "Əmək funksiyası",
                "Mühasibat uçotunun təşkili, maliyyə hesabatlarının vaxtında tərtibi və təqdim edilməsi, vergi"
                        + " öhdəliklərinin icrasına nəzarət, əmək haqqının hesablanması və ödənilməsi.",
                "Aylıq əmək haqqı",
                "1 850,00 AZN",
                "Tarif (vəzifə) maaşı",
                "1 500,00 AZN",
                "Əlavələr",
                "200,00 AZN",
                "Mükafat",
                "150,00 AZN, aylıq",
                "Əməyin ödənilməsi sistemi",
                "Vaxtamuzd",
                "Ödənilmə qaydası",
                "Ayda iki dəfə",
                "Əmək şəraiti",
                "Normal",
                "İş vaxtı",
                "Tam",
                "Həftəlik iş saatı",
                "40,0",
                "İş həftəsi",
                "Beşgünlük",
                "Əsas məzuniyyət (təqvim günü)",
                "30",
                "Əlavə məzuniyyət",
                "4",
                "Əlavə şərtlər",
                "İşçi kommersiya sirrini qorumağı öhdəsinə götürür; əmr № 45-X.");
    }

    static PrintSection signature() {
        return section(
                "İmza",
                ADDED,
                "İmzalayan şəxs",
                "Əliyev Rəşad Kamil oğlu",
                "İmzalanma tarixi və saatı",
                "02.03.2015 10:38",
                "Sertifikatın nömrəsi",
                "4A:7F:19:03:BC:21:99:5E",
                "Sertifikatı verən mərkəz",
                "Nümunə Sertifikat Mərkəzi",
                "İmza vasitəsi",
                "ASAN İmza",
                "Elektron sənəd",
                "bildiris-1150000012346.edoc",
                "SHA-256",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    }

    private static PrintSection changes() {
        return new PrintSection(
                "Dəyişiklik",
                SIGNED,
                List.of(
                        new PrintField("Dəyişikliyin razılaşdırıldığı tarix", "28.06.2016"),
                        new PrintField("Dəyişikliyin qüvvəyə mindiyi tarix", "01.07.2016"),
                        new PrintField("Dəyişikliyin növü", "Əmək haqqının dəyişdirilməsi; vəzifənin dəyişdirilməsi"),
                        new PrintField("Əmrin nömrəsi, tarixi", "№ 45-X, 27.06.2016")),
                List.of(
                        new PrintChange("Aylıq əmək haqqı", "700,00 AZN", "850,00 AZN"),
                        new PrintChange("Vəzifəsi (peşəsi)", "Mühasib", "Baş mühasib"),
                        new PrintChange("Sınaq müddəti", "3 ay", "")));
    }

    /** Distinct words, so that a lost one is missed. */
    static String words(String stem, int length) {
        return Stream.iterate(1, i -> i + 1)
                .map(i -> stem + i)
                .limit(length / (stem.length() + 4))
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }
}
