package az.bildiris.given;

import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationXml;
import java.util.LinkedHashMap;
import java.util.Map;

/** A notification that breaks no rule, as its leaves by path; each test changes the leaf that it is about. */
public final class Document {
    public static final String FIN = "4QK7B2M";
    public static final String VOEN = "0012345691";
    public static final String SUN = "0000000000117";
    public static final String EMPLOYER_FIN = "8HT2K5C";
    public static final String BASE_NUMBER = "1150000012346";

    private final Map<String, String> fields;

    private Document(Map<String, String> fields) {
        this.fields = fields;
    }

    /** Every leaf that a conclusion by a legal entity can have. */
    public static Document conclusion() {
        return of("CONCLUSION")
                .employer()
                .worker()
                .with("worker.documentIssuedOn", "2015-03-02")
                .with("worker.documentIssuer", "ASAN xidmət 3")
                .with("worker.address", "Bakı şəhəri, Nizami küçəsi 5")
                .with("worker.citizenship", "AZ")
                .with("worker.birthDate", "1990-05-14")
                .with("worker.education", "HIGHER")
                .with("worker.speciality", "Mühasibat uçotu")
                .contract()
                .with("contract.termKind", "FIXED")
                .with("contract.termFrom", "2024-03-01")
                .with("contract.termTo", "2026-02-28")
                .with("contract.fixedTermReason", "47_D")
                .with("contract.probation.length", "3")
                .with("contract.probation.unit", "MONTH")
                .with("contract.workplaceKind", "MAIN")
                .with("contract.workplace", "Mərkəzi ofis")
                .with("contract.workplaceAddress", "Bakı şəhəri, Xətai prospekti 1")
                .with("contract.position", "baş mühasib")
                .with("contract.occupationCode", "2411")
                .with("contract.jobFunction", "Uçotun aparılması, «A» və <B> & hesabatlar")
                .with("contract.monthlyPay", "1850.00")
                .with("contract.baseSalary", "1700.00")
                .with("contract.allowance.value", "150.00")
                .with("contract.allowance.unit", "AZN")
                .with("contract.bonus.value", "300.00")
                .with("contract.bonus.period", "QUARTERLY")
                .with("contract.paySystem", "TIME")
                .with("contract.payFrequency", "TWICE_A_MONTH")
                .with("contract.conditions", "NORMAL")
                .with("contract.workTimeKind", "FULL")
                .with("contract.weeklyHours", "40.0")
                .with("contract.workWeek", "FIVE_DAYS")
                .with("contract.mainLeaveDays", "30")
                .with("contract.additionalLeaveDays", "4")
                .with("contract.extraTerms", "Birinci sətir\nİkinci sətir: Ъ, ş, ğ");
    }

    /** A conclusion with a natural-person employer, whose own data are in it too. */
    public static Document conclusionByIndividual() {
        return conclusion()
                .with("employer.kind", "INDIVIDUAL")
                .with("employer.voen", "0012345692")
                .with("employer.person.surname", "Məmmədova")
                .with("employer.person.name", "Günel")
                .with("employer.person.patronymic", "Əli qızı")
                .with("employer.person.fin", EMPLOYER_FIN)
                .with("employer.person.ssn", "1234567890123")
                .with("employer.person.documentType", "PASSPORT")
                .with("employer.person.documentSeries", "C")
                .with("employer.person.documentNumber", "01234567")
                .with("employer.person.documentIssuedOn", "2018-01-31")
                .with("employer.person.documentIssuer", "Daxili İşlər Nazirliyi")
                .with("employer.person.address", "Gəncə şəhəri, Atatürk prospekti 7");
    }

    /** An amendment of {@link #conclusion()}: pay and, without an old value, a bonus. */
    public static Document amendment() {
        return of("AMENDMENT")
                .with("baseNumber", BASE_NUMBER)
                .employer()
                .person()
                .contract()
                .with("amendment.agreedOn", "2024-06-20")
                .with("amendment.effectiveFrom", "2024-07-01")
                .with("amendment.effectiveTo", "2024-12-31")
                .with("amendment.kinds[0]", "PAY")
                .with("amendment.kinds[1]", "OTHER")
                .with("amendment.orderNumber", "12-Ə")
                .with("amendment.orderDate", "2024-06-21")
                .with("amendment.changes[0].field", "contract.monthlyPay")
                .with("amendment.changes[0].oldValue", "1850.00")
                .with("amendment.changes[0].newValue", "2100.50")
                .with("amendment.changes[1].field", "contract.extraTerms")
                .with("amendment.changes[1].oldValue", "Birinci sətir\nİkinci sətir: Ъ, ş, ğ")
                .with("amendment.note", "Razılıq əsasında");
    }

    /** A termination of {@link #conclusion()}. */
    public static Document termination() {
        return of("TERMINATION")
                .with("baseNumber", BASE_NUMBER)
                .employer()
                .worker()
                .contract()
                .with("contract.workplaceKind", "MAIN")
                .with("contract.workplace", "Mərkəzi ofis")
                .with("contract.position", "baş mühasib")
                .with("termination.terminatedOn", "2024-09-30")
                .with("termination.orderNumber", "45-X")
                .with("termination.orderDate", "2024-09-27")
                .with("termination.reason", "69_1")
                .with("termination.legalReference", "m.69, h.1")
                .with("termination.basisDocuments", "İşçinin ərizəsi")
                .with("termination.note", "—");
    }

    public Document with(String path, String value) {
        fields.put(path, value);
        return this;
    }

    /** Without that leaf, or the leaves below that path. */
    public Document without(String path) {
        fields.keySet()
                .removeIf(leaf -> leaf.equals(path) || leaf.startsWith(path + ".") || leaf.startsWith(path + "["));
        return this;
    }

    public NotificationContent content() {
        return NotificationXml.content(fields);
    }

    public Map<String, String> fields() {
        return new LinkedHashMap<>(fields);
    }

    /** notification.xml; the order of the leaves does not matter here, the records know the schema's. */
    public byte[] xml() {
        return NotificationXml.write(content());
    }

    private static Document of(String type) {
        return new Document(new LinkedHashMap<>()).with("type", type).with("date", "2024-03-01");
    }

    private Document employer() {
        return with("employer.kind", "LEGAL_ENTITY")
                .with("employer.name", "“Xəzər Nümunə” MMC")
                .with("employer.voen", VOEN)
                .with("employer.sun", SUN)
                .with("employer.legalAddress", "Bakı şəhəri, Neftçilər prospekti 10")
                .with("employer.actualAddress", "Sumqayıt şəhəri, Sülh küçəsi 2")
                .with("official.position", "Direktor")
                .with("official.fullName", "Əliyev Rəşad Kamil oğlu");
    }

    private Document person() {
        return with("worker.surname", "Məmmədova")
                .with("worker.name", "Aytən")
                .with("worker.patronymic", "Vaqif qızı")
                .with("worker.fin", FIN)
                .with("worker.ssn", "2234567890123");
    }

    private Document worker() {
        return person().with("worker.documentType", "IDENTITY_CARD")
                .with("worker.documentSeries", "AZE")
                .with("worker.documentNumber", "12345678");
    }

    private Document contract() {
        return with("contract.number", "EM-17/2024")
                .with("contract.concludedOn", "2024-02-28")
                .with("contract.workStartsOn", "2024-03-01");
    }
}
