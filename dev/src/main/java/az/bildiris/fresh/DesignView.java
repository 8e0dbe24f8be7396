package az.bildiris.fresh;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the page of all components shows ({@code /design} of {@code ./run --dev}); nobody's data. */
@Named
@RequestScoped
public class DesignView {
    private static final String BANK = "«Qafqaz Nümunə Bank» ASC";

    private String employer = "bank";
    private LocalDate from = LocalDate.of(2020, 1, 1);
    private LocalDate to;
    private String status;
    private String purpose = "CONCLUSION";

    /** Shows the fields with errors when the address asks for it. */
    public void draw() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getExternalContext().getRequestParameterMap().containsKey("wrong")) {
            faces.validationFailed();
            for (String field : List.of("employer", "from", "purpose")) {
                UIInput input = (UIInput) faces.getViewRoot().findComponent("sample:" + field);
                String id = input.getClientId(faces);
                input.setValid(false);
                input.getPassThroughAttributes().put("aria-invalid", "true");
                input.getPassThroughAttributes().put("aria-describedby", id + "-error");
                faces.addMessage(id, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence(input), null));
            }
        }
    }

    private static String sentence(UIInput input) {
        return input.getAttributes().get("label") + ": …";
    }

    public List<String> getPlaces() {
        return List.of("HOME", "NOTIFICATIONS", "LOOKS", "FIND", "STATISTICS", "HELP");
    }

    public List<String> getNotificationStatuses() {
        return List.of("IN_FORCE", "PENDING_EFFECT", "LAPSED");
    }

    public List<String> getValidityStatuses() {
        return List.of("VALID", "INVALID");
    }

    public List<String> getTakeoverStates() {
        return List.of("RUNNING", "STOPPING", "STOPPED", "INTERRUPTED", "FINISHED", "FAILED");
    }

    public List<String> getSources() {
        return List.of("SIGNED", "TAKEN_OVER", "REGISTER");
    }

    /** A term with its values before and after; the pages' own records have the same names. */
    public List<Map<String, Object>> getChanges() {
        return List.of(
                Map.of(
                        "term",
                        "Tarif (vəzifə) maaşı",
                        "before",
                        "1 450,00 AZN",
                        "after",
                        "1 850,00 AZN",
                        "secret",
                        false),
                Map.of("term", "Vəzifəsi (peşəsi)", "before", "Mühasib", "after", "Baş mühasib", "secret", false),
                Map.of("term", "İş yeri", "before", "", "after", "Baş ofis", "secret", false));
    }

    public List<Map<String, Object>> getRows() {
        return List.of(
                row("2260001765468", "02.02.2026", "AMENDMENT", true, true, "IN_FORCE", "VALID", "IN_FORCE", ""),
                row(
                        "2240003476439",
                        "11.03.2024",
                        "AMENDMENT",
                        false,
                        true,
                        "LAPSED",
                        "INVALID",
                        "INVALID",
                        "13.05.2024"),
                row(
                        "1190003004961",
                        "28.01.2019",
                        "CONCLUSION",
                        false,
                        false,
                        "PENDING_EFFECT",
                        "VALID",
                        "WORK_STARTS_LATER",
                        ""));
    }

    private static Map<String, Object> row(
            String number,
            String date,
            String type,
            boolean heading,
            boolean original,
            String status,
            String validity,
            String cause,
            String causeDay) {
        return Map.ofEntries(
                Map.entry("id", "none"),
                Map.entry("number", number),
                Map.entry("date", date),
                Map.entry("type", type),
                Map.entry("heading", heading),
                Map.entry("original", original),
                Map.entry("employerName", BANK),
                Map.entry("statuses", Map.of("notification", status, "validity", validity, "cause", cause)),
                Map.entry("causeDay", causeDay),
                Map.entry("endsOn", ""));
    }

    /** Labels are names of fields of a sheet. */
    public List<Map<String, String>> getFacts() {
        return List.of(
                Map.of("label", "employer.name", "value", BANK),
                Map.of("label", "contract.position", "value", "Baş mühasib"),
                Map.of("label", "contract.baseSalary", "value", "1 850,00 AZN"),
                Map.of("label", "contract.workStartsOn", "value", "01.02.2019"));
    }

    public String getEmployer() {
        return employer;
    }

    public void setEmployer(String employer) {
        this.employer = employer;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
