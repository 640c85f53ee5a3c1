package dev.klartext.local;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The one address of a local installation: sends each path to the part that serves it. */
final class FrontDoor implements AutoCloseable {
    /** The session cookie alone has about 4.6 KB. */
    private static final int MAX_HEADER_BYTES = 64 * 1024;
    /** Files of gigabytes pass through; fewer, larger chunks cost less. */
    private static final int CHUNK_BYTES = 64 * 1024;

    private final int port;
    private final Map<String, Integer> targets;
    private final Map<String, HttpProxy> proxies = new LinkedHashMap<>();
    private Vertx vertx;

    /**
     * A front door that is still closed.
     *
     * @param targets first word of a path with its slash, and the port of the part that serves it
     */
    FrontDoor(int port, Map<String, Integer> targets) {
        this.port = port;
        this.targets = targets;
    }

    /** The front door to the parts of {@link Ports}. */
    static FrontDoor local() {
        var targets = new LinkedHashMap<String, Integer>();
        for (Service service : Service.values()) {
            targets.put(service.path, service.port.number);
        }
        targets.put("/auth", Ports.KEYCLOAK.number);
        targets.put("/mail", Ports.MAIL_PAGE.number);
        return new FrontDoor(Ports.FRONT_DOOR.number, targets);
    }

    /** Runs the front door as a process of its own. */
    public static void main(String[] args) throws InterruptedException {
        var door = local();
        door.start();
        Lifeline.hold(door);
    }

    void start() {
        vertx = Vertx.vertx();
        targets.forEach((path, target) -> proxies.put(path, proxy(target)));
        var options = new HttpServerOptions()
                .setHost("127.0.0.1")
                .setPort(port)
                .setMaxChunkSize(CHUNK_BYTES)
                .setMaxHeaderSize(MAX_HEADER_BYTES)
                .setMaxInitialLineLength(MAX_HEADER_BYTES);
        try {
            vertx.createHttpServer(options)
                    .requestHandler(this::handle)
                    .listen()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("The front door could not open port " + port, e);
        }
    }

    @Override
    public void close() {
        if (vertx != null) {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private HttpProxy proxy(int target) {
        var client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(200)
                .setConnectTimeout(2_000)
                .setMaxChunkSize(CHUNK_BYTES)
                .setMaxHeaderSize(MAX_HEADER_BYTES)
                .setMaxInitialLineLength(MAX_HEADER_BYTES));
        return HttpProxy.reverseProxy(client).origin(target, "127.0.0.1").addInterceptor(new Forwarding());
    }

    private void handle(HttpServerRequest request) {
        String path = request.path();
        if (path.equals("/")) {
            request.response()
                    .setStatusCode(302)
                    .putHeader("Location", Service.COMMUNICATION.path + "/")
                    .end();
        } else if (isPrivate(path)) {
            notFound(request);
        } else {
            target(path).ifPresentOrElse(proxy -> proxy.handle(request), () -> notFound(request));
        }
    }

    private Optional<HttpProxy> target(String path) {
        return proxies.entrySet().stream()
                .filter(target -> path.equals(target.getKey()) || path.startsWith(target.getKey() + "/"))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Keycloak's administration is for the machine's owner alone, and its personal links for the service that mails them. */
    private static boolean isPrivate(String path) {
        return path.startsWith("/auth/admin")
                || path.startsWith("/auth/realms/master")
                || path.startsWith("/auth/realms/klartext/klartext/");
    }

    private static void notFound(HttpServerRequest request) {
        request.response()
                .setStatusCode(404)
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .end(LocalPages.notFound(request.getHeader("Accept-Language")));
    }

    /** Says who asked, whatever the browser claims, and answers for a part that is away. */
    private static final class Forwarding implements ProxyInterceptor {
        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            HttpServerRequest asked = context.request().proxiedRequest();
            context.request()
                    .headers()
                    .set("X-Forwarded-For", asked.remoteAddress().hostAddress())
                    .set("X-Forwarded-Proto", "http")
                    .set("X-Forwarded-Host", asked.authority().toString())
                    .set("X-Forwarded-Port", Integer.toString(asked.authority().port()))
                    .remove("Forwarded");
            return context.sendRequest().recover(away -> Future.succeededFuture(away(context, asked)));
        }

        private static ProxyResponse away(ProxyContext context, HttpServerRequest asked) {
            var response = context.request().release().response();
            response.setStatusCode(502);
            response.headers().set("Content-Type", "text/html; charset=utf-8");
            return response.setBody(Body.body(Buffer.buffer(LocalPages.away(asked.getHeader("Accept-Language")))));
        }
    }
}
