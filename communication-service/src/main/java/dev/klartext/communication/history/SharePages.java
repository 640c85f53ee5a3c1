package dev.klartext.communication.history;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Menu;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.communication.entry.Sight;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/**
 * What a phone shares to the installed page: it asks for the project, then shows the form filled in. Nothing is written
 * here. The service worker keeps what is shared on the phone, with its files and without network; without a service worker the
 * text arrives here.
 */
@Path("/share")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class SharePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance share(Page page, ShareView view);
    }

    @Inject
    Gate gate;

    @Inject
    Frames frames;

    @Inject
    Tenancy tenancy;

    @Inject
    OfferEntry offerEntry;

    @Inject
    ReadShareTargets readTargets;

    @GET
    public TemplateInstance share() {
        return page("", false);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public TemplateInstance shared(MultipartFormDataInput shared) {
        SentEntry sent = SentEntry.read(shared);
        String text = Stream.of("title", "text", "url")
                .map(sent.fields()::getFirst)
                .filter(part -> part != null && !part.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
        return page(text, !sent.files().isEmpty());
    }

    /** Shows the project's form with what was shared. */
    @POST
    @Path("/project")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance chosen(@FormParam("project") UUID project, @FormParam("sentence") String text) {
        Grant grant = gate.project(project);
        Sight.of(grant);
        EntryFormView view = tenancy.in(grant.agencyId(), tx -> offerEntry.shared(tx, grant.party(), text));
        return EntryPages.Templates.form(frames.project(grant, Tab.HISTORY), view);
    }

    private TemplateInstance page(String text, boolean filesLost) {
        return Templates.share(frames.person(Menu.TODAY), readTargets.read(text, filesLost));
    }
}
