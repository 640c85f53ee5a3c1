package dev.klartext.login;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.login.Realm.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The personal link of a mail, and what who finds it can and cannot do, at the real Keycloak. */
@TestMethodOrder(OrderAnnotation.class)
class LinkIT {

    @Test
    void a_scanner_that_opens_the_link_spends_nothing_and_a_tap_on_the_button_lets_in() {
        Person person = Realm.person();
        String link = Realm.link(person);
        for (String method : List.of("GET", "HEAD", "GET", "HEAD")) {
            assertThat(new Browser().looksAt(link, method)).isEqualTo(200);
        }
        Browser phone = new Browser().opens(link);
        assertThat(phone.text()).contains("Guten Tag, P… K…").doesNotContain("Paula", "Kern", person.email());
        var claims = phone.enters().claims();
        assertThat(claims.path("sub").asText()).isEqualTo(person.subject());
        assertThat(claims.path("acr").asText()).isEqualTo("1");
        assertThat(claims.path("login_way").asText()).isEqualTo("LINK");
    }

    @Test
    void of_ten_taps_at_once_one_is_let_in() throws Exception {
        String link = Realm.link(Realm.person());
        List<Callable<Boolean>> taps = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Browser browser = new Browser().opens(link);
            taps.add(() -> browser.enters().isIn());
        }
        long in = 0;
        try (var threads = Executors.newFixedThreadPool(10)) {
            for (Future<Boolean> tap : threads.invokeAll(taps)) {
                in += tap.get() ? 1 : 0;
            }
        }
        assertThat(in).isEqualTo(1);
    }

    @Test
    void a_spent_link_leads_to_a_code_with_the_address_filled_in() {
        Person person = Realm.person();
        String link = Realm.link(person);
        new Browser().opens(link).enters();
        Browser another = new Browser().opens(link);
        assertThat(another.text()).contains("Dieser Link ist schon benutzt");
        assertThat(another.page()).contains("value=\"" + person.email() + "\"");
        assertThat(Realm.mailsTo(person.email())).as("opening it sends nothing").isEmpty();
        another.asksForCode(person.email()).typesCode(person.email(), Realm.awaitCode(person.email(), 1));
        assertThat(another.claims().path("acr").asText()).isEqualTo("2");
    }

    @Test
    void who_is_logged_in_already_needs_no_button_and_spends_nothing() {
        Person person = Realm.person();
        Browser browser = new Browser().opens(Realm.link(person));
        browser.enters();
        String second = Realm.link(person);
        assertThat(browser.opens(second).isIn()).isTrue();
        assertThat(new Browser().opens(second).enters().isIn()).isTrue();
    }

    @Test
    void in_the_browser_of_somebody_else_a_link_asks_who_is_there() {
        Person person = Realm.person();
        String link = Realm.link(person);
        Browser shared = new Browser().opens(null).logsIn("clara", "clara");
        shared.opens(link);
        assertThat(shared.text()).contains("ist gerade C… K… angemeldet", "der Link ist für P… K…");
        String stayed =
                shared.sends(Map.of("answer", "stay")).claims().path("sub").asText();
        assertThat(stayed).isEqualTo("00000000-0000-4000-8000-000000000004");
        shared.opens(link).enters();
        assertThat(shared.text()).contains("Guten Tag, P… K…").doesNotContain("C… K…");
        String entered = shared.enters().claims().path("sub").asText();
        assertThat(entered).isEqualTo(person.subject());
        assertThat(shared.opens(null).claims().path("sub").asText()).isEqualTo(person.subject());
    }

    @Test
    void a_forwarded_link_gives_nothing_that_wants_a_code() {
        Browser finder = new Browser().opens(Realm.link(Realm.person()));
        finder.enters();
        assertThat(finder.asks("klartext-signing", Map.of("acr_values", "2")).text())
                .contains("Ein Code statt eines Passworts");
        assertThat(finder.asks("klartext", Map.of("kc_action", "UPDATE_PASSWORD"))
                        .text())
                .contains("Ein Code statt eines Passworts");
        assertThat(finder.asks("klartext", Map.of("kc_action", "webauthn-register-passwordless"))
                        .text())
                .contains("Ein Code statt eines Passworts");
        assertThat(finder.asks("klartext", Map.of("acr_values", "2")).isIn()).isFalse();
        assertThat(finder.opens(null).isIn()).as("looking is still allowed").isTrue();
    }

    @Test
    void a_link_is_for_our_pages_only_and_only_as_it_was_made() {
        Person person = Realm.person();
        String link = Realm.link(person);
        int body = link.indexOf('.') + 5;
        String tampered = link.substring(0, body) + (link.charAt(body) == 'A' ? 'B' : 'A') + link.substring(body + 1);
        assertThat(new Browser().opens(tampered).text()).contains("Anmelden").doesNotContain("Guten Tag");
        assertThat(new Browser().opens("nonsense").text()).doesNotContain("Guten Tag");
        assertThat(new Browser()
                        .asks("klartext-signing", Map.of("mail_token", link))
                        .text())
                .doesNotContain("Guten Tag");
        assertThat(new Browser()
                        .asks("klartext", Map.of("mail_token", link, "redirect_uri", "https://evil.example/"))
                        .text())
                .doesNotContain("Guten Tag");
    }

    @Test
    void a_link_of_another_realm_opens_nothing_here() {
        Person person = Realm.person();
        String link = Realm.linkOfAnotherRealm();
        Browser browser = new Browser().opens(link);
        assertThat(browser.text()).contains("Anmelden").doesNotContain("Guten Tag", "Dieser Link");
        assertThat(new Browser().opens(Realm.link(person)).text()).contains("Guten Tag");
    }

    @Test
    void a_link_that_is_too_old_leads_to_a_code() {
        Person person = Realm.person();
        Realm.linksLive("1");
        String link = Realm.link(person);
        Realm.linksLive("1209600");
        String text = Realm.await(() -> new Browser().opens(link).text(), page -> !page.contains("Guten Tag"));
        assertThat(text).contains("Dieser Link ist schon benutzt oder nicht mehr frisch");
    }

    @Test
    void staff_get_no_link_and_an_earlier_one_ends() {
        Person person = Realm.person();
        String link = Realm.link(person);
        assertThat(Realm.links("klartext-links", person.subject(), "staff").statusCode())
                .isEqualTo(204);
        assertThat(Realm.links("klartext-links", person.subject(), "links").statusCode())
                .isEqualTo(404);
        assertThat(new Browser().opens(link).text()).doesNotContain("Guten Tag", "Dieser Link");
        assertThat(Realm.links("klartext-links", "00000000-0000-4000-8000-000000000001", "links")
                        .statusCode())
                .as("Nadja")
                .isEqualTo(404);
    }

    @Test
    void only_the_service_that_writes_the_mails_gets_links() {
        Person person = Realm.person();
        assertThat(Realm.links("klartext-operator", person.subject(), "links").statusCode())
                .isEqualTo(403);
        assertThat(Realm.links("unknown", person.subject(), "links").statusCode())
                .isEqualTo(401);
    }

    @Test
    void ending_somebodys_access_ends_sessions_and_links() {
        Person person = Realm.person();
        String unused = Realm.link(person);
        Browser browser = new Browser().opens(Realm.link(person));
        browser.enters();
        assertThat(Realm.links("klartext-links", person.subject(), "logout").statusCode())
                .isEqualTo(204);
        assertThat(browser.opens(null).isIn()).isFalse();
        assertThat(new Browser().opens(unused).text()).contains("Dieser Link ist schon benutzt");
    }

    @Test
    void a_link_that_went_to_a_former_address_lets_nobody_in_and_tells_no_new_one() {
        Person person = Realm.person();
        String link = Realm.link(person);
        Realm.admin("PUT", "/users/" + person.subject(), "{\"email\": \"paula.neu@krume.example\"}");
        Browser reader = new Browser().opens(link);
        assertThat(reader.text()).contains("Dieser Link ist schon benutzt");
        assertThat(reader.page()).doesNotContain("paula.neu");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void what_was_spent_stays_spent_when_keycloak_starts_again() {
        String link = Realm.link(Realm.person());
        new Browser().opens(link).enters();
        Realm.restart();
        assertThat(new Browser().opens(link).text()).contains("Dieser Link ist schon benutzt");
    }
}
