package dev.klartext.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody new: in by the invitation's mail without any registration, at the real Keycloak. */
class InvitedIT {

    @Test
    void who_is_new_is_in_after_one_tap_and_one_button_and_later_by_a_code() {
        JsonNode invited = account(invite("klartext-links", "neu@krume.example", "Nora Neu", false));
        Browser phone = new Browser().opens(invited.path("token").asText());
        assertThat(phone.text()).contains("Guten Tag, N… N…");
        var claims = phone.enters().claims();
        assertThat(claims.path("sub").asText())
                .isEqualTo(invited.path("subject").asText());
        assertThat(claims.path("name").asText()).isEqualTo("Nora Neu");
        assertThat(claims.path("acr").asText()).isEqualTo("1");
        Browser another = new Browser().opens(null).asksForCode("neu@krume.example");
        another.typesCode("neu@krume.example", Realm.awaitCode("neu@krume.example", 1));
        assertThat(another.claims().path("sub")).isEqualTo(claims.path("sub"));
    }

    @Test
    void who_is_invited_again_or_has_an_account_gets_a_link_into_that_one() {
        String first = account(invite("klartext-links", "zweimal@krume.example", "Zoe", false))
                .path("subject")
                .asText();
        assertThat(account(invite("klartext-links", "Zweimal@krume.example", "Zoe", false))
                        .path("subject")
                        .asText())
                .isEqualTo(first);
        assertThat(account(invite("klartext-links", "karl@krume.example", "Karl", false))
                        .path("subject")
                        .asText())
                .isEqualTo("00000000-0000-4000-8000-000000000005");
    }

    @Test
    void who_is_invited_into_an_agency_sets_a_password_on_the_way() {
        JsonNode invited = account(invite("klartext-links", "stella@cne.example", "Stella Stern", true));
        Browser browser = new Browser().opens(invited.path("token").asText()).enters();
        assertThat(browser.isIn()).isFalse();
        browser.sends(Map.of("password-new", "stella-stern-1", "password-confirm", "stella-stern-1"));
        assertThat(browser.isIn()).isTrue();
        assertThat(new Browser()
                        .opens(null)
                        .logsIn("stella@cne.example", "stella-stern-1")
                        .isIn())
                .isTrue();
    }

    @Test
    void no_link_into_an_agency_leads_through_an_account_that_is_in_use() {
        Realm.Person client = Realm.person();
        assertThat(invite("klartext-links", client.email(), "Paula Kern", true).statusCode())
                .isEqualTo(404);
        assertThat(invite("klartext-links", "alex@cne.example", "Alex Brandt", false)
                        .statusCode())
                .as("staff of another agency, invited as a client")
                .isEqualTo(404);
    }

    @Test
    void nobody_else_makes_accounts() {
        assertThat(invite("klartext-operator", "x@krume.example", "X", false).statusCode())
                .isEqualTo(403);
    }

    @Test
    void nobody_registers_and_so_nobody_learns_there_whose_address_is_known() {
        Browser browser = new Browser().registers();
        assertThat(browser.page()).doesNotContain("password-confirm");
        assertThat(new Browser().asks("klartext", Map.of("prompt", "create")).page())
                .doesNotContain("password-confirm");
        assertThat(new Browser().opens(null).text()).contains("Der Link in Ihrer Einladung");
    }

    private static HttpResponse<String> invite(String client, String email, String name, boolean staff) {
        return Realm.service(client, "invitations", """
                {"email": "%s", "name": "%s", "language": "de", "staff": %s}""".formatted(email, name, staff));
    }

    private static JsonNode account(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(201);
        return Realm.json(answer.body());
    }
}
