package dev.klartext.intake.agency;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Menu;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** "Einstellungen": what the agency is called, how it looks, by when one answers, and who it is by law. */
@Path("/settings")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class SettingsPages {

    private static final URI SAVED = URI.create("/intake/settings?saved=true");
    private static final Set<Problems> ABOUT_THE_LOGO =
            Set.of(Problems.INVALID, Problems.TOO_LARGE, Problems.WRONG_TYPE);

    @Inject
    ChangeSettings changeSettings;

    @Inject
    ReceiveLogo receiveLogo;

    @Inject
    AgencySettings settings;

    @Inject
    Desk desk;

    @Inject
    Tenancy tenancy;

    @Inject
    Frames frames;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance settings(Page page, SettingsView view);
    }

    @GET
    public TemplateInstance read(@QueryParam("saved") boolean saved) {
        Grant grant = desk.mine();
        return page(grant, view(grant, saved));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(MultivaluedMap<String, String> typed) {
        Grant grant = desk.mine().admin();
        long read = readRevision(typed);
        try {
            tenancy.in(grant.agencyId(), tx -> changeSettings.change(tx, grant, SettingsForm.read(typed), read));
            return Response.seeOther(SAVED).build();
        } catch (InvalidInput invalid) {
            Form form = Form.of(typed).refused(invalid);
            return refused(grant, invalid, view(grant, false).typed(form, null));
        } catch (Problem stale) {
            if (stale.kind() != Problems.STALE) {
                throw stale;
            }
            return refused(grant, stale, view(grant, false).typed(Form.of(typed), stale.sentence()));
        }
    }

    @POST
    @Path("/logo")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response giveLogo(@RestForm("logo") FileUpload logo) {
        Grant grant = desk.mine().admin();
        try {
            receiveLogo.receive(grant, logo);
            return Response.seeOther(SAVED).build();
        } catch (InvalidInput invalid) {
            return refused(
                    grant,
                    invalid,
                    view(grant, false).withLogoRefused(Form.empty().refused(invalid), null));
        } catch (Problem refusal) {
            if (!ABOUT_THE_LOGO.contains(refusal.kind())) {
                throw refusal;
            }
            return refused(grant, refusal, view(grant, false).withLogoRefused(Form.empty(), refusal.sentence()));
        }
    }

    @POST
    @Path("/logo/remove")
    @Consumes(MediaType.WILDCARD)
    public Response removeLogo() {
        Grant grant = desk.mine().admin();
        tenancy.in(grant.agencyId(), tx -> changeSettings.wear(tx, grant, null));
        return Response.seeOther(SAVED).build();
    }

    private SettingsView view(Grant grant, boolean saved) {
        return SettingsView.of(grant.administers(), tenancy.in(grant.agencyId(), settings::stored), saved);
    }

    private TemplateInstance page(Grant grant, SettingsView view) {
        return Templates.settings(frames.staff(grant, Menu.SETTINGS), view);
    }

    private Response refused(Grant grant, Problem why, SettingsView view) {
        return Response.status(why.kind().status()).entity(page(grant, view)).build();
    }

    /** The revision that the form was filled from; a form that tells none was read before any. */
    private static long readRevision(MultivaluedMap<String, String> typed) {
        String revision = typed.getFirst("revision");
        return revision != null && revision.matches("\\d{1,18}") ? Long.parseLong(revision) : 0;
    }
}
