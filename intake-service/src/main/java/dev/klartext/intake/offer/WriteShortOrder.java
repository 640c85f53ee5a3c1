package dev.klartext.intake.offer;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.agency.AgencySettings;
import dev.klartext.intake.brief.Brief;
import dev.klartext.intake.brief.ContractType;
import dev.klartext.intake.brief.Deliverable;
import dev.klartext.intake.brief.EditBrief;
import dev.klartext.intake.brief.Milestone;
import dev.klartext.intake.client.CreateClient;
import dev.klartext.intake.client.NewClient;
import dev.klartext.intake.project.NewProject;
import dev.klartext.intake.project.OpenProject;
import dev.klartext.intake.project.Project;
import dev.klartext.intake.wish.Wish;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Staff write a Kurzauftrag: client, project and the draft of the brief at once. */
@ApplicationScoped
public class WriteShortOrder {

    private static final Text DONE = Text.of("Alles fertig", "Everything done");

    @Inject
    CreateClient createClient;

    @Inject
    OpenProject openProject;

    @Inject
    EditBrief editBrief;

    @Inject
    AgencySettings settings;

    public Project write(Tx tx, Grant grant, ShortOrder order) {
        return write(tx, grant, order, List.of());
    }

    /** The same with what the client wished for when asking. */
    Project write(Tx tx, Grant grant, ShortOrder order, List<Wish> wishes) {
        order.check();
        UUID client = order.clientId() != null
                ? order.clientId()
                : createClient
                        .create(tx, grant, new NewClient(order.newClient(), order.kind()))
                        .id();
        Project project = openProject.open(tx, grant, new NewProject(client, order.title(), null));
        Brief brief = brief(order, project, wishes, settings.of(tx).includedRounds());
        editBrief.save(tx, grant, project.id(), brief, 0);
        return project;
    }

    private static Brief brief(ShortOrder order, Project project, List<Wish> wishes, int includedRounds) {
        Deliverable deliverable = new Deliverable(
                null, order.deliverable().strip(), ContractType.WORK, List.of(), order.price(), includedRounds);
        List<Milestone> dates = order.until() == null
                ? List.of()
                : List.of(new Milestone(null, DONE.in(Locale.of(project.language())), order.until()));
        return new Brief(null, wishes, List.of(deliverable), null, null, dates, null, null);
    }
}
