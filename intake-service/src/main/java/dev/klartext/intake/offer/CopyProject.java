package dev.klartext.intake.offer;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.intake.brief.Brief;
import dev.klartext.intake.brief.Drafts;
import dev.klartext.intake.brief.EditBrief;
import dev.klartext.intake.project.NewProject;
import dev.klartext.intake.project.OpenProject;
import dev.klartext.intake.project.Project;
import dev.klartext.intake.project.Projects;
import dev.klartext.intake.questionnaire.CopyQuestionnaire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Staff begin a project like an earlier one: brief and questionnaire come along, dates do not. */
@ApplicationScoped
public class CopyProject {

    @Inject
    OpenProject openProject;

    @Inject
    Projects projects;

    @Inject
    Drafts drafts;

    @Inject
    EditBrief editBrief;

    @Inject
    CopyQuestionnaire copyQuestionnaire;

    /** For whom and under which title. */
    public record Copy(UUID clientId, String title) {}

    /**
     * @param grant staff's in the project that is copied
     */
    public Project copy(Tx tx, Grant grant, Copy copy) {
        grant.staff();
        Project earlier = projects.get(tx, grant.projectId());
        Brief brief = drafts.of(tx, earlier.id()).document().forAnotherProject();
        Project project =
                openProject.open(tx, grant, new NewProject(copy.clientId(), copy.title(), earlier.language()));
        editBrief.save(tx, grant, project.id(), brief, 0);
        copyQuestionnaire.copy(tx, grant, earlier, project);
        return project;
    }
}
