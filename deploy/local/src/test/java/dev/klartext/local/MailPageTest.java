package dev.klartext.local;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailPageTest {
    @TempDir
    private Path directory;

    private MailFolder folder;
    private MailPage page;
    private int port;

    @BeforeEach
    void open() throws Exception {
        folder = new MailFolder(directory);
        port = Ports.anyFree();
        page = new MailPage(folder, port);
        page.start();
    }

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void anEmptyListSaysWhatWillBeThere() throws Exception {
        assertThat(get("/mail", "de").body()).contains("Noch keine");
        assertThat(get("/mail", "en").body()).contains("None yet");
    }

    @Test
    void theNewestMailIsOnTop() throws Exception {
        keep("Entwurf 1", "text/plain", "Bitte ansehen");
        keep("Entwurf 2", "text/plain", "Bitte ansehen");
        String list = get("/mail", "de").body();
        assertThat(list.indexOf("Entwurf 2")).isLessThan(list.indexOf("Entwurf 1"));
    }

    @Test
    void mailsAreThereAfterARestart() throws Exception {
        keep("Entwurf 1", "text/plain", "Bitte ansehen");
        assertThat(new MailFolder(directory).mails()).extracting(Mail::subject).containsExactly("Entwurf 1");
    }

    @Test
    void theLinkInAMailCanBeFollowed() throws Exception {
        keep("Auftrag", "text/plain", "Hier: http://localhost:8080/intake/join?token=a&to=b.");
        assertThat(get("/mail/" + newestId(), "de").body())
                .contains("<a href=\"http://localhost:8080/intake/join?token=a&amp;to=b\">");
    }

    @Test
    void aMailCannotRunAScriptOnOurPage() throws Exception {
        keep("<script>alert(1)</script>", "text/html", "<script>alert(2)</script>");
        assertThat(get("/mail", "de").body()).doesNotContain("<script>");
        assertThat(get("/mail/" + newestId(), "de").body()).doesNotContain("<script>");
        assertThat(get("/mail/" + newestId() + "/html", "de").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("sandbox", "default-src 'none'"));
    }

    @Test
    void anUnknownMailIsNotFound() throws Exception {
        assertThat(get("/mail/0000000000000000001", "de").statusCode()).isEqualTo(404);
        assertThat(get("/mail/..%2F..%2Fetc%2Fpasswd", "de").statusCode()).isEqualTo(404);
    }

    private void keep(String subject, String type, String text) throws Exception {
        String source = "From: Nadja <nadja@cne.example>\r\nSubject: %s\r\nContent-Type: %s; charset=utf-8\r\n\r\n%s"
                .formatted(subject, type, text);
        var message = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)));
        folder.keep(message, Set.of("clara@krume.example"));
    }

    private String newestId() {
        return folder.mails().getFirst().id();
    }

    private HttpResponse<String> get(String path, String language) throws Exception {
        return Web.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept-Language", language)
                .build());
    }
}
