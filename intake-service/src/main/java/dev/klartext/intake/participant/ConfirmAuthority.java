package dev.klartext.intake.participant;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** The client says what one of its people may do: as the agency entered it, or otherwise. */
@ApplicationScoped
public class ConfirmAuthority {

    @Inject
    Mandates mandates;

    @Inject
    Participants participants;

    @Inject
    Outbox outbox;

    public Mandate confirm(Tx tx, Grant grant, UUID personId, Authority said) {
        grant.client();
        said.check();
        UUID projectId = grant.projectId();
        outbox.lock(tx, projectId);
        List<Mandate> all = mandates.of(tx, projectId);
        Mandate about = ClaimAuthority.find(all, personId);
        ClientConfirmsAuthority.check(grant, personId, said, all);
        SharedMailboxIsNobody.check(about, said);
        EntryBlock entry = new AuthorityEntries(grant, projectId, participants.setting(tx, projectId), about)
                .confirmed(said, ClaimAuthority.openPoint(about));
        put(tx, grant, about, said, entry);
        return ClaimAuthority.find(mandates.of(tx, projectId), personId);
    }

    /** Who orders first says by that too that they may; in the use case that has locked the project. */
    public void byOrdering(Tx tx, Grant grant) {
        List<Mandate> all = mandates.of(tx, grant.projectId());
        all.stream()
                .filter(mandate -> mandate.personId().equals(grant.personId()))
                .filter(mandate -> mandate.authority().orders() && !mandate.confirmed())
                .filter(mandate -> ClientConfirmsAuthority.mayAnswer(grant, grant.personId(), all))
                .findFirst()
                .ifPresent(mandate -> put(tx, grant, mandate, mandate.authority(), null));
    }

    private void put(Tx tx, Grant grant, Mandate about, Authority said, EntryBlock entry) {
        UUID projectId = grant.projectId();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        mandates.confirmed(tx, projectId, about.personId(), said, grant.name(), now);
        outbox.publish(
                tx, projectId, new AuthorityConfirmed(projectId, about.personId(), said, grant.personId(), entry));
    }
}
