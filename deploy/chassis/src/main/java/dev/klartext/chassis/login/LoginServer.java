package dev.klartext.chassis.login;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether the login can be reached: asked before somebody is sent there, for a browser that is sent to a server that is away
 * has lost the page and what was typed.
 */
@ApplicationScoped
public class LoginServer {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration REMEMBERED = Duration.ofSeconds(1);

    private record Seen(boolean away, Instant at) {}

    /** Tests of a service log in without one. */
    @ConfigProperty(name = "quarkus.oidc.tenant-enabled", defaultValue = "true")
    boolean used;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String realm;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private volatile Seen last = new Seen(false, Instant.EPOCH);

    public Uni<Boolean> away() {
        Seen seen = last;
        if (!used || seen.at().isAfter(Instant.now().minus(REMEMBERED))) {
            return Uni.createFrom().item(used && seen.away());
        }
        Context here = Vertx.currentContext();
        Uni<Boolean> asked = Uni.createFrom().completionStage(this::ask);
        return here == null ? asked : asked.emitOn(work -> here.runOnContext(ignored -> work.run()));
    }

    private CompletionStage<Boolean> ask() {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(realm)).timeout(PATIENCE).build();
        return http.sendAsync(request, BodyHandlers.discarding()).handle((answer, failure) -> {
            boolean away = failure != null || answer.statusCode() >= 500;
            last = new Seen(away, Instant.now());
            return away;
        });
    }
}
