package dev.klartext.dispute.revision;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Language;
import dev.klartext.dispute.result.Deciders;
import dev.klartext.dispute.result.Efforts;
import dev.klartext.dispute.result.Results;
import dev.klartext.dispute.review.Ratifications;
import dev.klartext.dispute.review.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Reads a round for its page; the agency's draft is the agency's alone. */
@ApplicationScoped
class LookAtRound {

    @Inject
    Tenancy tenancy;

    @Inject
    ReadRound rounds;

    @Inject
    WriteRestatement writing;

    @Inject
    Deciders deciders;

    @Inject
    Results results;

    @Inject
    Efforts efforts;

    @Inject
    Ratifications ratifications;

    @Inject
    Language language;

    RevisionView of(Grant grant, UUID resultId, Said said) {
        return tenancy.in(grant.agencyId(), tx -> {
            Round round = rounds.of(tx, grant.projectId(), resultId);
            Form form =
                    grant.isStaff() ? RestatementForm.shown(writing.read(tx, round), language.locale()) : Form.empty();
            return view(tx, grant, round, form, said);
        });
    }

    /** The same with a form that was refused. */
    RevisionView of(Grant grant, UUID resultId, Form form) {
        return tenancy.in(
                grant.agencyId(), tx -> view(tx, grant, rounds.of(tx, grant.projectId(), resultId), form, null));
    }

    private RevisionView view(Tx tx, Grant grant, Round round, Form form, Said said) {
        UUID deliverable = round.deliverable().id();
        return new RevisionView(
                grant,
                deciders.of(tx, grant.projectId()),
                round,
                new Rounds(
                        round.deliverable().includedRounds(), results.roundsUsed(tx, grant.projectId(), deliverable)),
                grant.isStaff() ? efforts.of(tx, grant.projectId(), deliverable) : null,
                ratifications.ofAnswers(tx, grant.projectId(), round.result().id()),
                form,
                grant.isStaff() ? RevisionView.fields(form) : List.of(),
                said);
    }
}
