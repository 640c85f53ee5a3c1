package dev.klartext.intake.brief;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.caller.Caller;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.agency.AgencySettings;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Draws what is to be ordered for the parties: staff write it until it is ordered, the client reads the newest version. */
@ApplicationScoped
public class ShowBrief {

    private record Found(Draft draft, List<BriefVersion> versions, int usualRounds) {

        BriefVersion newest() {
            return versions.isEmpty() ? null : versions.getFirst();
        }
    }

    @Inject
    Drafts drafts;

    @Inject
    BriefVersions versions;

    @Inject
    AgencySettings settings;

    @Inject
    ShowVersion show;

    @Inject
    Tenancy tenancy;

    @Inject
    Caller caller;

    @Inject
    Frames frames;

    @CheckedTemplate(basePath = "BriefPages")
    static class Templates {
        static native TemplateInstance edit(
                Page page, BriefEditor editor, Totals totals, BriefVersion newest, String saved);

        static native TemplateInstance waiting(Page page, String agency);
    }

    /**
     * @param add the list that gets one more row to write in, absent for none
     * @param saved what was just saved, absent if nothing was
     */
    public TemplateInstance page(Grant grant, String add, String saved) {
        Found found = found(grant);
        if (grant.isStaff()
                && SignedVersionNeverChanges.standsIn(found.versions()).isEmpty()) {
            Draft draft = found.draft();
            Form form = Form.of(BriefFields.of(draft.document(), draft.revision(), caller.locale()));
            return edit(grant, found, form, add, null, saved == null ? "" : saved);
        }
        if (found.versions().isEmpty()) {
            return Templates.waiting(frames.project(grant, Tab.ORDER), grant.agencyName());
        }
        return show.page(grant, found.newest().version(), null, null);
    }

    /** The form again, with what was typed. */
    TemplateInstance again(Grant grant, Form typed, String add, Text hint) {
        return edit(grant, found(grant), typed, add, hint, "");
    }

    private TemplateInstance edit(Grant grant, Found found, Form form, String add, Text hint, String saved) {
        return Templates.edit(
                frames.project(grant, Tab.ORDER),
                BriefEditor.of(form, add, found.usualRounds(), hint),
                found.draft().document().totals(),
                found.newest(),
                saved);
    }

    private Found found(Grant grant) {
        return tenancy.in(
                grant.agencyId(),
                tx -> new Found(
                        drafts.of(tx, grant.projectId()),
                        versions.of(tx, grant.projectId()),
                        settings.of(tx).includedRounds()));
    }
}
