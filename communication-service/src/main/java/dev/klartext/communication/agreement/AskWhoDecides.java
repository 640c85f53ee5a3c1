package dev.klartext.communication.agreement;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Project;
import dev.klartext.chassis.access.Projects;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.communication.entry.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Asks who decides now about an agreement to which the yes came from somebody who could give it no longer: no side should be
 * bound by a word that it had taken back, nor the other rely on it unknowingly. The yes stays as what it was, a note.
 */
@ApplicationScoped
class AskWhoDecides {

    @Inject
    Agreements agreements;

    @Inject
    AskedPeople askedPeople;

    @Inject
    TellWhoDecides tellWhoDecides;

    @Inject
    Words words;

    @Inject
    Projects projects;

    @Inject
    DaysToAnswer daysToAnswer;

    @Inject
    Outbox outbox;

    void ask(Tx tx, SaidWithoutAuthority.Yes yes, Instant endedAt) {
        UUID project = yes.projectId();
        outbox.lock(tx, project);
        Agreement before = agreements.get(tx, project, Sight.EVERYTHING, yes.agreementId());
        Asked giver = before.asked(yes.personId())
                .filter(asked -> asked.answer() == AnswerKind.CONFIRMED)
                .orElse(null);
        if (giver == null || words.agreed(tx, project, before.withNoteOf(giver))) {
            // Somebody was faster, or others have said yes for their side too.
            return;
        }
        askedPeople.countsNoLonger(tx, before, giver, endedAt);
        agreements.end(tx, before.id(), null, null);
        LocalDate due = daysToAnswer.usual(tx);
        Agreement reopened = agreements.get(tx, project, Sight.EVERYTHING, before.id());
        List<Asked> deciders = giver.side() == Side.AGENCY
                ? tellWhoDecides.tellColleague(tx, reopened, due)
                : tellWhoDecides.tell(tx, reopened, due);
        if (deciders.isEmpty()) {
            agreements.askerOwes(tx, before.id(), Ids.next());
        }
        Agreement after = agreements.get(tx, project, Sight.EVERYTHING, before.id());
        String title = projects.find(tx, project).map(Project::title).orElseThrow();
        outbox.publish(
                tx,
                project,
                new AgreementReopened(
                        project,
                        before.id(),
                        before.version(),
                        giver.personId(),
                        giver.name(),
                        giver.answeredAt(),
                        endedAt,
                        new AgreementEntries(null, title, after).reopened(giver, deciders, due)));
    }
}
