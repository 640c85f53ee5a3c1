package dev.klartext.intake.agency;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import io.quarkus.arc.Unremovable;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The agency at whose desk the caller sits on pages that name no project. Staff of several choose it with {@code ?agency=}
 * on any such page, and stay there until they choose another; before that it is the first by name.
 */
@RequestScoped
@Named("desk")
@Unremovable
public class Desk {

    private static final String AGENCY = "agency";

    @Inject
    Gate gate;

    @Inject
    CurrentVertxRequest current;

    private List<Grant> mine;

    /**
     * A desk to choose.
     *
     * @param active whether the caller sits there now
     */
    public record Choice(UUID agencyId, String name, boolean active) {}

    /** The caller as staff; 404 for everybody else, and for a desk that is not the caller's. */
    public Grant mine() {
        List<Grant> agencies = agencies();
        if (agencies.isEmpty()) {
            return gate.agency(null);
        }
        HttpServerRequest request = current.getCurrent().request();
        String asked = request.getParam(AGENCY);
        if (asked != null) {
            Grant chosen = find(asked).orElseThrow(Gate::notFound);
            remember(request, chosen);
            return chosen;
        }
        return Optional.ofNullable(request.getCookie(AGENCY))
                .flatMap(cookie -> find(cookie.getValue()))
                .orElse(agencies.getFirst());
    }

    /** The desks to choose from; none where there is no choice. */
    public List<Choice> choices() {
        UUID here = mine().agencyId();
        return agencies().size() < 2
                ? List.of()
                : agencies().stream()
                        .map(grant -> new Choice(
                                grant.agencyId(),
                                grant.agencyName(),
                                grant.agencyId().equals(here)))
                        .toList();
    }

    private List<Grant> agencies() {
        if (mine == null) {
            mine = gate.agencies();
        }
        return mine;
    }

    private Optional<Grant> find(String agencyId) {
        return agencies().stream()
                .filter(grant -> grant.agencyId().toString().equals(agencyId))
                .findFirst();
    }

    private void remember(HttpServerRequest request, Grant chosen) {
        current.getCurrent()
                .response()
                .addCookie(Cookie.cookie(AGENCY, chosen.agencyId().toString())
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure("https".equals(request.scheme()))
                        .setSameSite(CookieSameSite.LAX));
    }
}
