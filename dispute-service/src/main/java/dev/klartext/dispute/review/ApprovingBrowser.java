package dev.klartext.dispute.review;

import dev.klartext.chassis.caller.KnownBrowser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Approving wants a login in which the person has proved who they are, by password, code or passkey, or a browser in which
 * they once did: a link that was forwarded is not enough.
 */
@ApplicationScoped
public class ApprovingBrowser {

    @Inject
    KnownBrowser browser;

    boolean proved() {
        return browser.proved();
    }

    public void check() {
        browser.check();
    }
}
