package dev.klartext.chassis.problem;

import dev.klartext.chassis.text.Language;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Answers a refusal as an RFC 9457 problem in the caller's language; for pages the frame turns it into a page. */
@Provider
public class ProblemMapper implements ExceptionMapper<Problem> {

    @Inject
    Language language;

    @Override
    public Response toResponse(Problem problem) {
        Locale locale = language.locale();
        HttpProblem.Builder answer = HttpProblem.builder()
                .withType(problem.kind().type())
                .withTitle(problem.kind().title().in(locale))
                .withStatus(problem.kind().status())
                .withDetail(problem.sentence().in(locale));
        if (problem instanceof InvalidInput invalid) {
            List<Map<String, String>> violations = invalid.violations().stream()
                    .map(violation -> Map.of(
                            "field",
                            violation.field(),
                            "message",
                            violation.message().in(locale)))
                    .toList();
            answer.with("violations", violations);
        }
        return answer.build().toResponse();
    }
}
