package dev.klartext.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/**
 * Shows the received mails: {@code /mail} lists them, {@code /mail/<id>} is one, {@code /mail/<id>/html} its HTML, and
 * {@code /mail/messages.json} all of them for programs.
 */
final class MailPage implements AutoCloseable {
    private static final ObjectMapper JSON =
            new ObjectMapper().findAndRegisterModules().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private static final String HTML = "text/html";
    private static final String OUR_PAGE = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'";
    /** A mail may look as it likes and lead elsewhere, and nothing more. */
    private static final String A_MAIL =
            "sandbox allow-top-navigation-by-user-activation; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private final MailFolder folder;
    private final HttpServer server;

    MailPage(MailFolder folder, int port) throws IOException {
        this.folder = folder;
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/mail", this::handle);
    }

    void start() {
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String language = exchange.getRequestHeaders().getFirst("Accept-Language");
            var view = new MailView(LocalPages.german(language));
            String[] path = exchange.getRequestURI()
                    .getPath()
                    .substring("/mail".length())
                    .split("/");
            if (path.length < 2) {
                answer(exchange, 200, HTML, OUR_PAGE, view.list(folder.mails()));
            } else if (path[1].equals("messages.json")) {
                answer(exchange, 200, "application/json", OUR_PAGE, JSON.writeValueAsString(folder.mails()));
            } else {
                var mail = folder.mail(path[1]);
                if (mail.isEmpty()) {
                    answer(exchange, 404, HTML, OUR_PAGE, LocalPages.notFound(language));
                } else if (path.length == 3 && path[2].equals("html")) {
                    // Links lead out of the frame.
                    answer(
                            exchange,
                            200,
                            HTML,
                            A_MAIL,
                            "<base target=\"_top\">" + mail.get().html());
                } else {
                    answer(exchange, 200, HTML, OUR_PAGE, view.one(mail.get()));
                }
            }
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, String policy, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", policy);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
