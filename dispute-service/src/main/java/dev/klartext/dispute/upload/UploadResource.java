package dev.klartext.dispute.upload;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Large files for scripts; any tus 1.0 client may be used. */
@Path("/api/projects/{project}/uploads")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Uploads",
        description =
                "Files of up to 2 GB that go on after a broken connection (tus 1.0: creation, termination, expiration)."
                        + " Announce the file, send its bytes in requests of at most 256 MB each, then show a version with the"
                        + " upload's id in `uploads`. Staff only; only who announced an upload goes on with it.")
public class UploadResource {

    @Inject
    Tus tus;

    @Inject
    Tenancy tenancy;

    @Inject
    Uploads uploads;

    @OPTIONS
    @Operation(summary = "What is spoken here: version and extensions of tus, and the largest file")
    public Response options() {
        return tus.options();
    }

    @POST
    @Operation(
            summary = "Announce a file; Location says where its bytes go",
            description = "Upload-Metadata: filename, and if you like deliverable (an id) and modified, each Base64.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = "Upload-Length",
            required = true,
            description = "The file's size in bytes",
            schema = @Schema(type = SchemaType.INTEGER),
            example = "22")
    @Parameter(in = ParameterIn.HEADER, name = "Upload-Metadata", required = true, example = "filename VGV4dC50eHQ=")
    @APIResponse(responseCode = "201", description = "Announced; Upload-Expires says how long it is kept")
    public Response begin(
            @PathParam("project") UUID project,
            @Parameter(description = "Sent twice with the same headers, it is one upload")
                    @HeaderParam("Idempotency-Key")
                    String key,
            @Context HttpHeaders headers) {
        return tus.begin(project, "/results/api/projects/" + project + "/uploads", key, headers);
    }

    @GET
    @Operation(summary = "Your uploads of this project that no draft shows yet, the oldest first")
    public Slice<UploadView> waiting(@PathParam("project") UUID project) {
        Grant grant = tus.enter(project);
        return tenancy.in(
                grant.agencyId(),
                tx -> new Slice<>(
                        uploads.waiting(tx, project, grant.personId()).stream()
                                .map(UploadView::of)
                                .toList(),
                        null));
    }

    @GET
    @Path("/{upload}")
    @Operation(summary = "One upload: how far it has come")
    public UploadView one(@PathParam("project") UUID project, @PathParam("upload") UUID upload) {
        return UploadView.of(tus.find(project, upload));
    }

    @HEAD
    @Path("/{upload}")
    @Operation(summary = "How far it has come, as tus asks for it: Upload-Offset and Upload-Length")
    public Response offset(@PathParam("project") UUID project, @PathParam("upload") UUID upload) {
        return tus.offset(project, upload);
    }

    @PATCH
    @Path("/{upload}")
    @Consumes(Tus.BYTES)
    @Operation(
            summary = "Send the next bytes",
            description = "409: the file has come to another place; ask with HEAD and go on there. 503: ask and go on a"
                    + " little later, nothing is lost. Of two at once the newer goes on.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = "Upload-Offset",
            required = true,
            description = "Where these bytes belong: what HEAD says",
            schema = @Schema(type = SchemaType.INTEGER),
            example = "0")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = Tus.BYTES,
                            schema = @Schema(type = SchemaType.STRING),
                            examples =
                                    @ExampleObject(
                                            name = "The bytes of a small file",
                                            value = "\"Brot, das Zeit bekommt\"")))
    @APIResponse(responseCode = "204", description = "Upload-Offset says how many bytes are safe")
    public Response receive(
            @PathParam("project") UUID project,
            @PathParam("upload") UUID upload,
            @Context HttpHeaders headers,
            @Parameter(hidden = true) InputStream bytes) {
        return tus.receive(project, upload, headers, bytes);
    }

    @DELETE
    @Path("/{upload}")
    @Operation(summary = "Discard an upload; a draft that shows the file keeps it")
    @APIResponse(responseCode = "204", description = "Discarded")
    public Response drop(@PathParam("project") UUID project, @PathParam("upload") UUID upload) {
        return tus.drop(project, upload);
    }
}
