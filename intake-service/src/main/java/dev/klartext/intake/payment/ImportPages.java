package dev.klartext.intake.payment;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Refused;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.text.Text;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A payment plan from a bookkeeping program in the browser: what became of each line stands on the page. */
@Path("/projects/{project}/payments/import")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ImportPages {

    private static final int MAX_BYTES = 1 << 20;

    @Inject
    ImportInstalments importInstalments;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @Inject
    Frames frames;

    @CheckedTemplate(basePath = "PaymentPages")
    static class Templates {
        static native TemplateInstance imported(Page page, UUID projectId, Form form, Text refusal, Imported result);
    }

    @GET
    public TemplateInstance blank(@PathParam("project") UUID projectId) {
        return page(gate.project(projectId).staff(), Form.empty(), null, null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(@PathParam("project") UUID projectId, @RestForm("file") FileUpload file) {
        Grant grant = gate.project(projectId).staff();
        try {
            byte[] csv = bytes(file);
            Imported result = tenancy.in(grant.agencyId(), tx -> importInstalments.take(tx, grant, csv));
            return Response.ok(page(grant, Form.empty(), null, result)).build();
        } catch (Problem refused) {
            Problem why = Refused.inPlace(refused);
            Form form = Refused.form(Map.of(), Map.of(), why);
            return Response.status(why.kind().status())
                    .entity(page(grant, form, Refused.sentence(why), null))
                    .build();
        }
    }

    private TemplateInstance page(Grant grant, Form form, Text refusal, Imported result) {
        return Templates.imported(frames.project(grant, Tab.ORDER), grant.projectId(), form, refusal, result);
    }

    private static byte[] bytes(FileUpload file) {
        if (file == null) {
            return new byte[0];
        }
        if (file.size() > MAX_BYTES) {
            throw Problems.TOO_LARGE.because(
                    Text.of("Ein Zahlungsplan hat höchstens 1 MB.", "A payment plan has at most 1 MB."));
        }
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
