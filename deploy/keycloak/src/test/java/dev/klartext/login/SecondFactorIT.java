package dev.klartext.login;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.login.Realm.Person;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second factor that an agency wants of its staff, at the real Keycloak. */
class SecondFactorIT {
    private static final String PASSWORD = "kim-sander-1";

    private final UUID agency = UUID.randomUUID();
    private Person kim;

    @BeforeEach
    void kimIsStaffWithAPassword() {
        kim = Realm.person();
        Realm.admin("PUT", "/users/" + kim.subject() + "/reset-password", """
            {"type": "password", "value": "%s", "temporary": false}""".formatted(PASSWORD));
        Realm.links("klartext-links", kim.subject(), "staff");
        wanted("second-factor", agency);
    }

    @Test
    void the_next_login_sets_it_up_and_later_ones_ask_for_it() {
        Browser browser = logsIn();
        Totp app = new Totp(browser.value("totpSecret"));
        browser.sends(Map.of("totp", app.at(Instant.now()), "totpSecret", app.secret(), "userLabel", "Telefon"));
        String codes = browser.value("generatedRecoveryAuthnCodes");
        browser.sends(Map.of(
                "generatedRecoveryAuthnCodes",
                codes,
                "generatedAt",
                browser.value("generatedAt"),
                "userLabel",
                "Notfall"));
        assertThat(browser.claims().path("login_way").asText()).isEqualTo("PASSWORD");

        Browser later = logsIn();
        assertThat(later.isIn()).isFalse();
        assertThat(later.sends(Map.of("otp", "000000")).isIn()).isFalse();
        // The one of the next half minute, for each counts once.
        assertThat(later.sends(Map.of("otp", app.at(Instant.now().plusSeconds(30))))
                        .isIn())
                .isTrue();

        Browser withoutThePhone = logsIn().sends(Map.of("tryAnotherWay", "on"));
        withoutThePhone.chooses("Wiederherstellungscode");
        assertThat(withoutThePhone
                        .sends(Map.of("recoveryCodeInput", codes.split(",")[0]))
                        .isIn())
                .isTrue();
    }

    @Test
    void nobody_gets_around_setting_it_up() {
        Browser browser = logsIn();
        assertThat(browser.isIn()).isFalse();
        assertThat(browser.opens(null).isIn()).isFalse();
        assertThat(logsIn().page()).contains("totpSecret");
    }

    @Test
    void a_forgotten_password_leads_around_nothing() {
        Browser browser = logsIn();
        Totp app = new Totp(browser.value("totpSecret"));
        browser.sends(Map.of("totp", app.at(Instant.now()), "totpSecret", app.secret(), "userLabel", "Telefon"));
        Browser forgetful = new Browser().forgetsPassword(kim.email());
        String link = Realm.awaitLink(kim.email(), "login-actions/action-token");
        forgetful.follows(link);
        assertThat(forgetful.page()).contains("name=\"otp\"").doesNotContain("password-new");
        forgetful.sends(Map.of("otp", app.at(Instant.now().plusSeconds(30))));
        assertThat(forgetful.page()).contains("password-new");
    }

    @Test
    void as_long_as_one_of_two_agencies_wants_it_it_is_wanted() {
        UUID other = UUID.randomUUID();
        wanted("second-factor", other);
        wanted("no-second-factor", agency);
        assertThat(logsIn().isIn()).isFalse();
        wanted("no-second-factor", other);
        assertThat(logsIn().isIn()).isTrue();
    }

    private void wanted(String what, UUID by) {
        assertThat(Realm.links("klartext-links", kim.subject(), what + "/" + by).statusCode())
                .isEqualTo(204);
    }

    private Browser logsIn() {
        return new Browser().opens(null).logsIn(kim.email(), PASSWORD);
    }
}
