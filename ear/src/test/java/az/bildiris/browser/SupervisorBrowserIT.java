package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import com.microsoft.playwright.Locator;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What supervisors see and decide: emergencies, colleagues who were opened, looks that are withheld. */
class SupervisorBrowserIT extends StaffTest {
    private static final String OTHER_WORKER_MASKED = "7T****A";

    @Test
    void emergencyIsReviewedByASupervisor() {
        signIn(CLERK, "/staff/find");
        counter().find(OTHER_WORKER, "");
        counter().choose();
        counter().purpose("EMERGENCY");
        counter().note().fill("İşçi huşsuzdur");
        counter().open();
        assertThat(page.locator("#opened")).containsText("Təxirəsalınmaz hal");
        page.locator("#closePerson").click();
        signOut();

        signIn("supervisor1", "/services");
        assertThat(page.locator("#emergencies .badge")).containsText("yeni");
        assertThat(axe(page)).isEmpty();
        page.locator("#emergencies").click();
        Locator emergency =
                page.locator(".persons li").filter(new Locator.FilterOptions().setHasText("İşçi huşsuzdur"));
        assertThat(emergency.first()).containsText(CLERK_NAME);
        assertThat(emergency.first()).containsText(OTHER_WORKER_MASKED);
        assertThat(emergency.first().locator(".looked")).containsText("Reyestrə baxış");
        assertThat(page.locator("main")).not().containsText(OTHER_WORKER);
        assertThat(axe(page)).isEmpty();
        fitsAPhone();
        emergency.first().locator("input[type=submit]").click();
        assertThat(page.locator("#reviewTitle")).containsText(CLERK_NAME + ", " + OTHER_WORKER_MASKED);
        assertThat(page.locator("#review\\:note")).isFocused();
        press("Geri qayıt");
        assertThat(page.locator("#review")).hasCount(0);
        emergency.first().locator("input[type=submit]").click();
        press("Sual altına al");
        assertThat(page.locator(".field-error")).isVisible();
        tolerate("422");
        page.locator("#review\\:note").fill("Sənəd göstərilməyib.");
        assertThat(axe(page)).isEmpty();
        press("Sual altına al");
        assertThat(emergency.first()).containsText("Sual altındadır");
        assertThat(emergency.first()).containsText("Sənəd göstərilməyib.");
    }

    /** Who signs in as staff with a FİN is a colleague; opening one is allowed, and a supervisor sees it. */
    @Test
    void openedColleagueIsMarkedForTheSupervisor() throws SQLException {
        String colleague = "21QC34Q";
        signIn("clerk2", "/services");
        signOut();
        signIn(CLERK, "/staff/find");
        counter().openFor("H-1", colleague);
        assertThat(page.locator("#opened")).isVisible();
        signOut();

        signIn("supervisor1", "/staff/emergencies");
        Locator opened = page.locator("#list li").filter(new Locator.FilterOptions().setHasText("21****Q"));
        assertThat(opened.first().locator(".badge").first()).hasText("Əməkdaş");
        assertThat(axe(page)).isEmpty();
        assertThat(value(
                        "select action || ' ' || role from audit_entry where worker_fin = ? order by id desc limit 1",
                        colleague))
                .isEqualTo("REVIEW SUPERVISOR");
    }

    @Test
    @Tag("slow")
    void lookIsWithheldUntilItsEndOrUntilASupervisorRefuses() throws SQLException {
        String tomorrow = DateTimeFormatter.ofPattern("dd.MM.yyyy")
                .format(LocalDate.now(ZoneId.of("Asia/Baku")).plusDays(1));
        for (String decision : List.of("Təsdiq et", "Rədd et")) {
            String caseNumber = "G-" + decision.length();
            withhold(caseNumber, tomorrow);
            seesWithheld(caseNumber, tomorrow, false);

            signIn("supervisor1", "/staff/emergencies");
            Locator one = page.locator("#withholdings li")
                    .filter(new Locator.FilterOptions().setHasText("Cinayət işi " + caseNumber));
            one.locator("input[value='" + decision + "']").click();
            assertThat(one).containsText(decision.equals("Rədd et") ? "Rədd edilib" : "Təsdiqlənib");
            assertThat(axe(page)).isEmpty();
            signOut();
            seesWithheld(caseNumber, tomorrow, decision.equals("Rədd et"));
        }
        endWithholding();
        seesWithheld("G-" + "Təsdiq et".length(), tomorrow, true);
    }

    private void withhold(String caseNumber, String until) {
        signIn("inspector1", "/staff/find");
        counter().find(OTHER_WORKER, "");
        counter().choose();
        counter().caseNumber().fill(caseNumber);
        counter().open();
        page.locator("#withhold").click();
        page.locator("#withholding\\:ground").fill("Cinayət işi " + caseNumber);
        page.locator("#withholding\\:until").fill(until);
        assertThat(axe(page)).isEmpty();
        press("Gizlət");
        assertThat(page).hasURL(BASE + "/agreements");
        page.locator("#closePerson").click();
        signOut();
    }

    private void seesWithheld(String caseNumber, String until, boolean shown) {
        signIn(OTHER_WORKER, "/access");
        page.waitForLoadState();
        Locator look = visits().filter(new Locator.FilterOptions().setHasText("№ " + caseNumber));
        if (shown) {
            assertThat(look.first()).isVisible();
        } else {
            assertThat(page.locator("#withheld")).containsText("Cinayət işi " + caseNumber);
            assertThat(page.locator("#withheld")).containsText(until);
            assertThat(look).hasCount(0);
        }
        assertThat(axe(page)).isEmpty();
        signOut();
    }

    private static void endWithholding() throws SQLException {
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement()) {
            statement.execute("update look_withholding set until = current_date - 2");
        }
    }
}
