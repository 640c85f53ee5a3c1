package dev.klartext.communication.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.klartext.chassis.Ids;
import dev.klartext.chassis.invitation.InvitationToken;
import dev.klartext.communication.portal.KeycloakPeople;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a mail's link; what Keycloak answers is tried with the real one in deploy/keycloak and in the story. */
class PersonalLinksTest {

    private static final String PLAIN = "http://localhost:8080/results/projects/1?after=dispute:1:1:7&x=1";

    private HttpServer keycloak;
    private int status;
    private String asked;
    private String said;
    private PersonalLinks links;

    @BeforeEach
    void aKeycloak() throws IOException {
        keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keycloak.createContext(
                "/protocol", call -> answer(call, 200, "{\"access_token\": \"a\", \"expires_in\": 300}"));
        keycloak.createContext("/klartext", call -> {
            asked = call.getRequestURI().getPath() + " "
                    + call.getRequestHeaders().getFirst("Authorization");
            said = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            answer(call, status, "{\"subject\": \"clara\", \"token\": \"h.p.s\"}");
        });
        keycloak.start();
        status = 201;
        links = new PersonalLinks();
        links.keycloak =
                new KeycloakPeople("http://127.0.0.1:" + keycloak.getAddress().getPort(), "secret");
        links.baseUrl = "http://localhost:8080";
        links.links = new MailLinks(new InvitationToken("a secret of at least 32 characters"), Duration.ofDays(30));
    }

    @AfterEach
    void isAway() {
        keycloak.stop(0);
    }

    @Test
    void a_client_gets_a_link_of_their_own_that_leads_to_the_same_page() throws IOException {
        OutgoingMail mail = links.personal(mail("clara"));
        assertThat(asked).isEqualTo("/klartext/people/clara/links Bearer a");
        String own = "http://localhost:8080/communication/enter?mail_token=h.p.s"
                + "&to=%2Fresults%2Fprojects%2F1%3Fafter%3Ddispute%3A1%3A1%3A7%26x%3D1";
        assertThat(mail.text()).isEqualTo("Hier: " + own);
        assertThat(mail.html()).isEqualTo("<a href=\"" + own.replace("&", "&amp;") + "\">");
    }

    @Test
    void for_whom_keycloak_gives_none_and_while_it_is_away_the_link_stays_plain() throws IOException {
        status = 404;
        assertThat(links.personal(mail("nadja")).text()).isEqualTo("Hier: " + PLAIN);
        keycloak.stop(0);
        assertThat(links.personal(mail("clara")).text()).isEqualTo("Hier: " + PLAIN);
    }

    @Test
    void nobody_is_asked_for_who_is_staff() throws IOException {
        assertThat(links.personal(mail(null)).text()).isEqualTo("Hier: " + PLAIN);
        assertThat(asked).isNull();
    }

    @Test
    void who_is_invited_gets_an_account_and_a_link_that_redeems_the_invitation() throws IOException {
        OutgoingMail mail = links.personal(invitation());
        assertThat(asked).isEqualTo("/klartext/invitations Bearer a");
        assertThat(said).contains("\"email\":\"clara@krume.example\"", "\"name\":\"Clara Krume\"", "\"staff\":false");
        assertThat(mail.text())
                .startsWith(
                        "Hier: http://localhost:8080/communication/enter?mail_token=h.p.s&to=%2Fintake%2Fjoin%3Ftoken%3D")
                .endsWith("%26to%3D%252Fintake%252Fprojects%252F1");
        assertThat(mail.text()).doesNotContain(mail.secret());
    }

    @Test
    void an_invitation_waits_for_keycloak_and_goes_out_plain_to_who_has_a_password() throws IOException {
        status = 404;
        assertThat(links.personal(invitation()).text()).isEqualTo("Hier: " + PLAIN);
        status = 503;
        assertThatThrownBy(() -> links.personal(invitation())).isInstanceOf(IOException.class);
        keycloak.stop(0);
        assertThatThrownBy(() -> links.personal(invitation())).isInstanceOf(IOException.class);
    }

    private static OutgoingMail invitation() {
        return mail(
                null,
                PLAIN,
                new MailLinks.Invited(Ids.next(), Ids.next(), "Clara Krume", "de", false, "/intake/projects/1"));
    }

    private static OutgoingMail mail(String subject) {
        return mail(subject, subject == null ? null : PLAIN, null);
    }

    private static OutgoingMail mail(String subject, String link, MailLinks.Invited invited) {
        String html = "<a href=\"" + PLAIN.replace("&", "&amp;") + "\">";
        return new OutgoingMail(
                null,
                Ids.next(),
                null,
                "clara@krume.example",
                "",
                null,
                "",
                "Hier: " + PLAIN,
                html,
                List.of(),
                List.of(),
                "secret",
                link,
                subject,
                invited);
    }

    private static void answer(HttpExchange call, int status, String json) throws IOException {
        byte[] bytes = json.getBytes();
        call.sendResponseHeaders(status, bytes.length);
        try (var body = call.getResponseBody()) {
            body.write(bytes);
        }
    }
}
