package dev.klartext.intake.client;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Menu;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.agency.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Clients and their people from a spreadsheet; the page says what was entered, and what was not and why. */
@Path("/clients/import")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ClientImportPages {

    @Inject
    ImportClients importClients;

    @Inject
    Desk desk;

    @Inject
    Tenancy tenancy;

    @Inject
    Frames frames;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance upload(Page page, Text refusal);

        static native TemplateInstance done(Page page, Imported imported);
    }

    @GET
    public TemplateInstance upload() {
        return Templates.upload(frames.staff(desk.mine(), Menu.CLIENTS), null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response read(@RestForm("file") FileUpload file) {
        Grant grant = desk.mine();
        Page page = frames.staff(grant, Menu.CLIENTS);
        try {
            byte[] bytes = bytes(file);
            Imported imported = tenancy.in(grant.agencyId(), tx -> importClients.read(tx, grant, bytes));
            return Response.ok(Templates.done(page, imported)).build();
        } catch (Problem refused) {
            return Response.status(refused.kind().status())
                    .entity(Templates.upload(page, refused.sentence()))
                    .build();
        }
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return file == null ? new byte[0] : Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
