package dev.klartext.intake.confirmation;

import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.outbox.DomainEvent;
import io.quarkus.qute.TemplateInstance;

/** Something signed, as its confirmation tells it: made from the frozen bytes alone. */
public interface Confirmation {

    /** "Auftragsbestätigung 2026-001.pdf". */
    String fileName();

    /** The document's text as XHTML, in the contract language. */
    TemplateInstance document();

    /** What is published once the document is stored. */
    DomainEvent confirmed(StoredFile file);
}
