package dev.klartext.intake.brief;

import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.intake.agency.LegalTexts;
import dev.klartext.intake.client.ClientKind;
import dev.klartext.intake.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The legal texts that are frozen with what a consumer orders or signs, as the agency has them now. */
@ApplicationScoped
public class ConsumerTexts {

    @Inject
    LegalTexts legalTexts;

    /** Absent for a business. */
    public List<ConsumerText> of(Tx tx, Project project) {
        return project.clientKind() == ClientKind.BUSINESS
                ? null
                : legalTexts.newest(tx, project.language()).stream()
                        .map(ConsumerText::of)
                        .toList();
    }
}
