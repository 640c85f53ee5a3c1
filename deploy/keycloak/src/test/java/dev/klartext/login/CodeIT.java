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
    void who_has_just_typed_a_code_may_set_up_a_passkey_at_once() {
        Person person = Realm.person();
        Browser browser = new Browser().opens(null).asksForCode(person.email());
        browser.typesCode(person.email(), Realm.awaitCode(person.email(), 1)).claims();
        Browser setUp = browser.asks("klartext-signing", Map.of("kc_action", "webauthn-register-passwordless"));
        assertThat(setUp.isIn()).isFalse();
        assertThat(setUp.text()).contains("Passkey").doesNotContain("Ein Code statt eines Passworts");
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
    void who_asks_again_gets_the_same_code_and_after_a_wrong_try_another_one() {
        Person person = Realm.person();
        Browser browser = new Browser().opens(null).asksForCode(person.email());
        String code = Realm.awaitCode(person.email(), 1);
        browser.asksForCode(person.email());
        assertThat(Realm.awaitCode(person.email(), 2)).isEqualTo(code);
        browser.typesCode(person.email(), code.startsWith("0") ? "1" + code.substring(1) : "0" + code.substring(1))
                .asksForCode(person.email());
        String another = Realm.awaitCode(person.email(), 3);
        assertThat(browser.typesCode(person.email(), code).isIn()).isFalse();
        assertThat(browser.typesCode(person.email(), another).isIn()).isTrue();
    }

    @Test
    void who_has_asked_too_often_still_gets_in_by_the_code_that_is_there() {
        Person person = Realm.person();
        Browser browser = new Browser().opens(null);
        for (int i = 0; i < 6; i++) {
            browser.asksForCode(person.email());
        }
        assertThat(browser.typesCode(person.email(), Realm.awaitCode(person.email(), 5))
                        .isIn())
                .isTrue();
    }

    @Test
    void strangers_who_ask_for_many_codes_keep_nobody_out_whom_we_recognise() {
        Person person = Realm.person();
        String link = Realm.link(person);
        Browser known = new Browser().opens(null).asksForCode(person.email());
        known.typesCode(person.email(), Realm.awaitCode(person.email(), 1));
        Realm.links("klartext-links", person.subject(), "logout");
        for (int network = 0; network < 4; network++) {
            Browser stranger = new Browser().opens(null);
            for (int i = 0; i < 5; i++) {
                stranger.asksForCode(person.email());
            }
        }
        assertThat(new Browser().opens(null).asksForCode(person.email()).text())
                .as("a stranger")
                .contains("schon mehrere Codes");
        assertThat(known.opens(null).asksForCode(person.email()).text())
                .as("in a browser where they have been")
                .doesNotContain("schon mehrere Codes");
        assertThat(new Browser().opens(link).asksForCode(person.email()).text())
                .as("by a mail of ours, though its link has passed")
                .doesNotContain("schon mehrere Codes");
    }

    @Test
    void while_the_mail_server_is_away_the_page_is_the_same_and_the_code_comes_when_it_is_back() {
        Person person = Realm.person();
        Browser browser = new Browser().opens(null);
        Realm.mailAway();
        String text;
        try {
            text = browser.asksForCode(person.email()).text();
        } finally {
            Realm.mailBack();
        }
        assertThat(text).contains("Bitte sehen Sie in Ihr Postfach");
        assertThat(browser.typesCode(person.email(), Realm.awaitCode(person.email(), 1))
                        .isIn())
                .isTrue();
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
