package dev.klartext.dispute.review;

import dev.klartext.chassis.caller.KnownBrowser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;

/**
 * Approving wants a login in which the person has proved who they are, by password, code or passkey, or a browser in which
 * they once did: a link that was forwarded is not enough.
 */
@ApplicationScoped
public class ApprovingBrowser {

    private static final String ASKED = "asked";

    @Inject
    KnownBrowser browser;

    /**
     * For a page that asks for an approval: where to send somebody first who has not proved it yet. Nothing for who has, and
     * nothing a second time, or who proves to be another person would be sent to and fro for ever.
     */
    public Optional<Response> proof(UriInfo page) {
        if (browser.proved() || page.getQueryParameters().containsKey(ASKED)) {
            return Optional.empty();
        }
        URI back = page.getRequestUriBuilder().queryParam(ASKED, true).build();
        URI proof = KnownBrowser.proof(back.getRawPath() + "?" + back.getRawQuery());
        return Optional.of(Response.seeOther(proof).build());
    }

    public void check() {
        browser.check();
    }
}
