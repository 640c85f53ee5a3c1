package dev.klartext.login;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.login.Realm.Person;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The six digits by mail, at the real Keycloak. */
class CodeIT {

    @Test
    void a_code_lets_in_once_and_says_how() {
        Person person = Realm.person();
        Browser browser = new Browser().opens(null).asksForCode(person.email());
        String code = Realm.awaitCode(person.email(), 1);
        var claims = browser.typesCode(person.email(), code.substring(0, 3) + " " + code.substring(3))
                .claims();
        assertThat(claims.path("sub").asText()).isEqualTo(person.subject());
        assertThat(claims.path("acr").asText()).isEqualTo("2");
        assertThat(claims.path("login_way").asText()).isEqualTo("CODE");
        assertThat(claims.path("login_passkey").asText()).isEqualTo("false");
    }

    @Test
    void an_address_that_nobody_has_gets_the_same_page_and_no_mail() {
        Person person = Realm.person();
        String nobody = "x" + person.email();
        String known = new Browser().opens(null).asksForCode(person.email()).text();
        Browser browser = new Browser().opens(null).asksForCode(nobody);
        assertThat(browser.text()).isEqualTo(known.replace(person.email(), nobody));
        assertThat(browser.typesCode(nobody, "123456").text()).contains("Dieser Code passt nicht");
        Realm.awaitCode(person.email(), 1);
        assertThat(Realm.mailsTo(nobody)).isEmpty();
    }

    @Test
    void after_five_wrong_tries_the_right_code_is_worth_nothing() {
        Person person = Realm.person();
        Browser browser = new Browser().opens(null).asksForCode(person.email());
        String code = Realm.awaitCode(person.email(), 1);
        String wrong = code.startsWith("0") ? "1" + code.substring(1) : "0" + code.substring(1);
        for (int i = 0; i < 5; i++) {
            browser.typesCode(person.email(), wrong);
        }
        assertThat(browser.typesCode(person.email(), code).isIn()).isFalse();
    }

    @Test
    void a_code_is_worth_nothing_in_another_browser() {
        Person person = Realm.person();
        new Browser().opens(null).asksForCode(person.email());
        String code = Realm.awaitCode(person.email(), 1);
        Browser other = new Browser().opens(null).asksForCode("somebody@else.example");
        assertThat(other.typesCode(person.email(), code).isIn()).isFalse();
    }

    @Test
    void a_sixth_code_in_a_quarter_of_an_hour_is_not_mailed_to_anybody_known_or_not() {
        for (String email : new String[] {Realm.person().email(), "nobody@krume.example"}) {
            Browser browser = new Browser().opens(null);
            for (int i = 0; i < 5; i++) {
                assertThat(browser.asksForCode(email).text()).doesNotContain("schon mehrere Codes");
            }
            assertThat(browser.asksForCode(email).text()).contains("schon mehrere Codes");
        }
    }

    @Test
    void staff_get_no_code_and_the_same_page() {
        assertThat(new Browser().opens(null).asksForCode("alex@cne.example").text())
                .contains("Bitte sehen Sie in Ihr Postfach");
        Person other = Realm.person();
        new Browser().opens(null).asksForCode(other.email());
        Realm.awaitCode(other.email(), 1);
        assertThat(Realm.mailsTo("alex@cne.example")).isEmpty();
    }

    @Test
    void who_sets_a_password_is_told_by_mail_and_comes_in_by_it() {
        Person person = Realm.person();
        Browser browser = new Browser()
                .asks("klartext", Map.of("kc_action", "UPDATE_PASSWORD"))
                .asksForCode(person.email());
        browser.typesCode(person.email(), Realm.awaitCode(person.email(), 1))
                .sends(Map.of("password-new", "paula-kern-1", "password-confirm", "paula-kern-1"));
        assertThat(Realm.awaitMail(person.email(), 2).subject()).isEqualTo("Ihr Zugang zu Klartext wurde geändert");
        var claims =
                new Browser().opens(null).logsIn(person.email(), "paula-kern-1").claims();
        assertThat(claims.path("login_way").asText()).isEqualTo("PASSWORD");
    }

    @Test
    void who_registered_the_address_of_another_is_out_when_its_owner_comes() {
        Person person = Realm.person();
        Realm.admin("PUT", "/users/" + person.subject() + "/reset-password", """
            {"type": "password", "value": "squatter-1", "temporary": false}\
            """);
        Browser squatter = new Browser().opens(null).logsIn(person.email(), "squatter-1");
        assertThat(squatter.isIn()).isTrue();
        new Browser()
                .opens(null)
                .asksForCode(person.email())
                .typesCode(person.email(), Realm.awaitCode(person.email(), 1))
                .claims();
        assertThat(squatter.opens(null).isIn()).isFalse();
        assertThat(new Browser()
                        .opens(null)
                        .logsIn(person.email(), "squatter-1")
                        .isIn())
                .isFalse();
    }

    @Test
    void a_password_of_today_is_enough_to_sign() {
        Browser browser = new Browser().opens(null).logsIn("karl", "karl");
        browser.claims();
        var claims = browser.asks("klartext-signing", Map.of("acr_values", "2", "max_age", "900"))
                .claims();
        assertThat(claims.path("acr").asText()).isEqualTo("2");
    }
}
