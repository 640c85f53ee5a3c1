package dev.klartext.dispute.review;

import dev.klartext.chassis.caller.Caller;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Approving wants a login in which the person has proved who they are, by password, code or passkey: a link that was
 * forwarded is not enough. Each login of today proves it, and says when ({@code auth_time}); a login without that time, as
 * one by a mailed link alone would be, is refused here.
 */
@ApplicationScoped
public class ApprovingBrowser {

    @Inject
    Caller caller;

    public void check() {
        if (caller.authTime().isEmpty()) {
            throw Problems.LOGIN_TOO_OLD.because(Text.of(
                    "Für eine Freigabe melden Sie sich bitte einmal mit Passwort oder Passkey an.",
                    "To approve, please log in once with password or passkey."));
        }
    }
}
