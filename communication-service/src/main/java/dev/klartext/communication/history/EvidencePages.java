package dev.klartext.communication.history;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.communication.entry.LogChoice;
import dev.klartext.communication.evidence.Head;
import dev.klartext.communication.evidence.LogKind;
import dev.klartext.communication.evidence.SignHead;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Behind the quiet link: leaf hashes, the signed head, how to check them, and what that proves. */
@Path("/projects/{project}/evidence")
@Authenticated
public class EvidencePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance evidence(Page page, EvidenceView view);

        static native TemplateInstance path(Page page, AuditPathView view);
    }

    @Inject
    Gate gate;

    @Inject
    Frames frames;

    @Inject
    Tenancy tenancy;

    @Inject
    SignHead heads;

    @Inject
    ReadEvidence readEvidence;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance evidence(
            @PathParam("project") UUID project,
            @QueryParam("log") @DefaultValue("shared") String log,
            @QueryParam("cursor") String cursor) {
        Grant grant = gate.project(project);
        EvidenceView view = readEvidence.read(grant, LogChoice.of(grant, log), cursor);
        return Templates.evidence(frames.project(grant, Tab.HISTORY), view);
    }

    /** How one entry leads to the root of the newest head. */
    @GET
    @Path("/entries/{entry}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance path(
            @PathParam("project") UUID project,
            @PathParam("entry") UUID entry,
            @QueryParam("log") @DefaultValue("shared") String log) {
        Grant grant = gate.project(project);
        AuditPathView view = readEvidence.path(grant, LogChoice.of(grant, log), entry);
        return Templates.path(frames.project(grant, Tab.HISTORY), view);
    }

    /** The newest checkpoint as a file to keep. */
    @GET
    @Path("/checkpoint.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public String checkpoint(
            @PathParam("project") UUID project, @QueryParam("log") @DefaultValue("shared") String log) {
        return head(project, log).note().toString();
    }

    /** The key that signed it, for openssl. */
    @GET
    @Path("/key.pem")
    @Produces(MediaType.TEXT_PLAIN)
    public String key(@PathParam("project") UUID project, @QueryParam("log") @DefaultValue("shared") String log) {
        return head(project, log).key().pem();
    }

    private Head head(UUID project, String log) {
        Grant grant = gate.project(project);
        LogKind kind = LogChoice.of(grant, log);
        heads.renew(grant.agencyId(), project, kind);
        return tenancy.in(grant.agencyId(), tx -> heads.newest(tx, project, kind))
                .orElseThrow(SignHead::notStored);
    }
}
