package dev.klartext.intake.offer;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.participant.AddParticipant;
import dev.klartext.intake.participant.NewParticipant;
import dev.klartext.intake.project.Project;
import dev.klartext.intake.wish.Wish;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Staff make an offer of an inquiry, or decline it; either once. */
@ApplicationScoped
public class DecideInquiry {

    private static final int MAX_REASON = 500;
    private static final int MAX_WISH = 500;

    @Inject
    Inquiries inquiries;

    @Inject
    WriteShortOrder writeShortOrder;

    @Inject
    AddParticipant addParticipant;

    @Inject
    Outbox outbox;

    /**
     * Drafts a project from the inquiry: what was asked for is its first wish, so that it is answered before anything is
     * ordered.
     *
     * @param addContact whether who asked takes part as the client's contact, and is invited
     */
    public Project offer(Tx tx, Grant grant, UUID inquiryId, ShortOrder order, boolean addContact) {
        Inquiry inquiry = undecided(tx, grant, inquiryId);
        Wish wish = new Wish(null, shortened(inquiry.text()), null, null, null);
        Project project = writeShortOrder.write(tx, grant, order, List.of(wish));
        if (addContact) {
            addParticipant.add(tx, grant, project.id(), contact(inquiry));
        }
        inquiries.offered(tx, grant, inquiryId, project.id());
        outbox.publish(
                tx, grant.agencyId(), new OfferMade(inquiryId, project.id(), project.clientId(), grant.personId()));
        return project;
    }

    /**
     * @param reason for the agency's own memory, may be absent; who asked is answered by a person, not by us
     */
    public Inquiry decline(Tx tx, Grant grant, UUID inquiryId, String reason) {
        undecided(tx, grant, inquiryId);
        new Violations().optional("reason", reason, MAX_REASON).throwIfAny();
        inquiries.declined(tx, grant, inquiryId, reason == null || reason.isBlank() ? null : reason.strip());
        outbox.publish(tx, grant.agencyId(), new InquiryDeclined(inquiryId, grant.personId()));
        return inquiries.get(tx, inquiryId);
    }

    private Inquiry undecided(Tx tx, Grant grant, UUID inquiryId) {
        grant.staff();
        outbox.lock(tx, grant.agencyId());
        Inquiry inquiry = inquiries.get(tx, inquiryId);
        if (inquiry.state() != InquiryState.NEW) {
            throw Problems.CONFLICT.because(Text.of(
                    inquiry.decidedByName() + " hat diese Anfrage schon bearbeitet.",
                    inquiry.decidedByName() + " has dealt with this inquiry already."));
        }
        return inquiry;
    }

    private static NewParticipant contact(Inquiry inquiry) {
        return new NewParticipant(
                null,
                inquiry.name(),
                Side.CLIENT,
                null,
                false,
                true,
                inquiry.email(),
                inquiry.email() != null && LooksShared.address(inquiry.email()),
                inquiry.phone(),
                inquiry.language());
    }

    private static String shortened(String text) {
        return text.length() <= MAX_WISH ? text : text.substring(0, MAX_WISH - 1) + "…";
    }
}
