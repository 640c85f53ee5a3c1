package dev.klartext.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FrontDoorTest {
    private final AtomicReference<Map<String, String>> received = new AtomicReference<>();
    private int port;
    private HttpServer intake;
    private FrontDoor door;

    @BeforeEach
    void open() throws Exception {
        intake = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        intake.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            received.set(Map.of(
                    "path", exchange.getRequestURI().toString(),
                    "host", headers.getFirst("X-Forwarded-Host"),
                    "for", headers.getFirst("X-Forwarded-For"),
                    "cookie", String.valueOf(headers.getFirst("Cookie"))));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        intake.start();
        port = Ports.anyFree();
        door = new FrontDoor(
                port,
                Map.of(
                        "/intake",
                        intake.getAddress().getPort(),
                        "/results",
                        Ports.anyFree(),
                        "/auth",
                        Ports.anyFree()));
        door.start();
    }

    @AfterEach
    void close() {
        door.close();
        intake.stop(0);
    }

    @Test
    void aServiceIsReachedWithThePathAndTheAddressThatTheBrowserUsed() throws Exception {
        assertThat(get("/intake/projects?after=1", "Accept", "*/*").statusCode())
                .isEqualTo(204);
        assertThat(received.get())
                .containsEntry("path", "/intake/projects?after=1")
                .containsEntry("host", "localhost:" + port);
    }

    @Test
    void aBrowserCannotPretendToBeSomebodyElse() throws Exception {
        get("/intake/", "X-Forwarded-For", "10.0.0.1");
        assertThat(received.get()).containsEntry("for", "127.0.0.1");
    }

    @Test
    void aLongSessionCookiePasses() throws Exception {
        String cookie = "q_session=" + "x".repeat(20_000);
        get("/intake/", "Cookie", cookie);
        assertThat(received.get()).containsEntry("cookie", cookie);
    }

    @Test
    void theFrontDoorLeadsToTheOverview() throws Exception {
        var answer = get("/", "Accept", "*/*");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/communication/");
    }

    @Test
    void aServiceThatIsAwayIsExcusedInTheReadersLanguage() throws Exception {
        var german = get("/results/projects/1", "Accept-Language", "de-DE,de;q=0.9,en;q=0.5");
        assertThat(german.statusCode()).isEqualTo(502);
        assertThat(german.body()).contains("Gleich wieder da");
        assertThat(get("/results/projects/1", "Accept-Language", "en-US,en").body())
                .contains("Back in a moment");
    }

    @Test
    void keycloaksAdministrationIsNotServed() throws Exception {
        assertThat(get("/auth/admin/master/console/", "Accept", "*/*").statusCode())
                .isEqualTo(404);
        assertThat(get("/auth/realms/master/protocol/openid-connect/token", "Accept", "*/*")
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("/auth/realms/klartext/klartext/people/x/links", "Accept", "*/*")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPathThatOnlyBeginsLikeAServicesIsUnknown() throws Exception {
        assertThat(get("/intakes", "Accept", "*/*").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path, String header, String value) throws Exception {
        return Web.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header(header, value)
                .build());
    }
}
