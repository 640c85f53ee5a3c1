package dev.klartext.communication.entry;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.caller.Caller;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Entries with files, and their files, for scripts. */
@Path("/api/projects/{project}/entries")
@Authenticated
@Tag(name = "Entries")
public class AttachmentResource {

    @Inject
    Gate gate;

    @Inject
    Caller caller;

    @Inject
    ReceiveEntry receiveEntry;

    @Inject
    HandOutAttachment handOut;

    /** The parts of an entry with files, for the API's document. */
    @Schema(name = "EntryWithFiles")
    static class Form {
        @Schema(description = "As JSON", required = true)
        public NewEntry entry;

        @Schema(description = "Up to 5, of at most 20 MB each; what they are is told by their bytes")
        public List<byte[]> files;
    }

    @POST
    @Path("/with-files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write down what was said, with files", description = "Otherwise as without files.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = Form.class),
                            examples =
                                    @ExampleObject(
                                            name = "chat",
                                            value =
                                                    "{\"entry\": \"{\\\"kind\\\": \\\"MESSAGE\\\", \\\"sentence\\\": \\\"Siehe"
                                                            + " Bildschirmfoto.\\\", \\\"channel\\\": \\\"CHAT\\\"}\"}")))
    @APIResponse(responseCode = "201", description = "Written down")
    @APIResponse(responseCode = "400", description = "Something is missing or not right; see violations")
    @APIResponse(responseCode = "413", description = "A file is too large")
    @APIResponse(responseCode = "415", description = "A file is not what its name says")
    public Response record(
            @PathParam("project") UUID project,
            @HeaderParam("Idempotency-Key") String key,
            @Parameter(hidden = true) @RestForm @PartType(MediaType.APPLICATION_JSON) NewEntry entry,
            @Parameter(hidden = true) @RestForm("files") List<FileUpload> files) {
        Grant grant = gate.project(project);
        List<KeepAttachments.Upload> uploads = files == null
                ? List.of()
                : files.stream()
                        .map(file -> new KeepAttachments.Upload(file.fileName(), file.uploadedFile(), file.size()))
                        .toList();
        EntryView written =
                receiveEntry.receive(grant, key, entry == null ? NewEntry.NOTHING : entry, uploads, caller.locale());
        return EntryResource.created(project, written);
    }

    @GET
    @Path("/{entry}/files/{rank}")
    @Produces("*/*")
    @Operation(summary = "The bytes of a file, by its rank among the entry's files")
    public Response file(
            @PathParam("project") UUID project, @PathParam("entry") UUID entry, @PathParam("rank") int rank) {
        return handOut.of(gate.project(project), entry, rank);
    }
}
