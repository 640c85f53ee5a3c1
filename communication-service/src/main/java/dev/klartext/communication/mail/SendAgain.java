package dev.klartext.communication.mail;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Sends a mail once more that was refused, withheld, or perhaps never left. The gate is asked anew, and the address is the
 * one that the person has now.
 */
@ApplicationScoped
public class SendAgain {

    @Inject
    ProjectMails mails;

    ProjectMail send(Tx tx, Grant grant, UUID mailId) {
        grant.staff();
        ProjectMail mail = mails.find(tx, grant.projectId(), mailId).orElseThrow(Gate::notFound);
        if (!mail.state().mayBeSentAgain()) {
            throw Problems.CONFLICT.because(Text.of(
                    "Diese Mail ist unterwegs oder schon übergeben. Sie braucht keinen zweiten Versuch.",
                    "This mail is on its way or already handed over. It needs no second try."));
        }
        UUID again = mails.again(tx, mailId)
                .orElseThrow(() -> Problems.CONFLICT.because(Text.of(
                        "Diese Mail wurde schon noch einmal verschickt.", "This mail was already sent once more.")));
        return mails.find(tx, grant.projectId(), again).orElseThrow();
    }
}
