package dev.klartext.intake.agency;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.canonical.Sha256;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Who administers the agency stores a legal text for consumers as its next version. What was sent before keeps the version
 * that it was sent with; the same words again are no new version.
 */
@ApplicationScoped
class StoreLegalText {

    @Inject
    LegalTexts texts;

    @Inject
    Outbox outbox;

    LegalText store(Tx tx, Grant grant, NewLegalText asked) {
        grant.admin();
        asked.check();
        outbox.lock(tx, grant.agencyId());
        Optional<LegalText> before = texts.newest(tx, asked.kind(), asked.language());
        if (before.filter(text -> text.text().equals(asked.text())).isPresent()) {
            return before.get();
        }
        LegalText next = new LegalText(
                asked.kind(),
                asked.language(),
                before.map(LegalText::version).orElse(0) + 1,
                asked.text(),
                Sha256.hex(asked.text().getBytes(StandardCharsets.UTF_8)),
                grant.name(),
                Instant.now().truncatedTo(ChronoUnit.MICROS));
        texts.add(tx, grant, next);
        outbox.publish(
                tx,
                grant.agencyId(),
                new LegalTextsStored(grant.agencyId(), next.kind(), next.language(), next.version(), next.sha256()));
        return next;
    }
}
