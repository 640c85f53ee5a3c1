package dev.klartext.chassis.after;

import dev.klartext.chassis.text.Language;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;

/** The answer 202 while an event is on its way: it says the same to everybody and asks to try again in two seconds. */
@ApplicationScoped
class StillOnItsWay {

    @Inject
    Language language;

    Response answer(ContainerRequestContext request) {
        boolean english = language.locale().equals(Locale.ENGLISH);
        HttpProblem body = HttpProblem.builder()
                .withType(URI.create("urn:klartext:problem:still-on-its-way"))
                .withTitle(english ? "Still on its way" : "Noch unterwegs")
                .withStatus(202)
                .withDetail(
                        english
                                ? "This was saved a moment ago and will be here in a few seconds."
                                : "Das wurde eben gespeichert und ist in wenigen Sekunden hier.")
                .build();
        return Response.fromResponse(body.toResponse())
                .header(HttpHeaders.RETRY_AFTER, 2)
                .build();
    }
}
