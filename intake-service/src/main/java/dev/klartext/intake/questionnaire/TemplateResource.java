package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.problem.IfMatch;
import dev.klartext.chassis.problem.Revised;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.text.Text;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Questionnaires to choose from: those of the trades, and the agency's own. */
@Path("/api/questionnaires")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Questionnaires")
class TemplateResource {

    @Inject
    EditTemplates templates;

    @Inject
    Idempotency idempotency;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    /**
     * What is copied, and how the copy is called.
     *
     * @param title the original's if absent
     */
    public record Copy(String copyOf, Text title) {}

    @GET
    @Operation(summary = "Questionnaires to choose from", description = "Those of the trades first.")
    public Slice<Template.Line> list(@QueryParam("agencyId") UUID agencyId) {
        Grant grant = gate.agency(agencyId);
        return new Slice<>(
                tenancy.in(grant.agencyId(), templates::all).stream()
                        .map(Template::line)
                        .toList(),
                null);
    }

    @GET
    @Path("/{template}")
    @Operation(summary = "One questionnaire with its ETag")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Template.class)),
            description = "Title, sections and questions")
    public Response one(
            @QueryParam("agencyId") UUID agencyId,
            @PathParam("template") @Parameter(example = "web-design") String id) {
        Grant grant = gate.agency(agencyId);
        return answer(tenancy.in(grant.agencyId(), tx -> templates.get(tx, id)));
    }

    @POST
    @Operation(summary = "Copy a questionnaire, to change the copy")
    @APIResponse(responseCode = "201", description = "The copy with its id")
    public Response copy(
            @QueryParam("agencyId") @Parameter(description = "Needed by staff of several agencies") UUID agencyId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "shops", value = """
                                                    {"copyOf": "web-design",
                                                     "title": {"de": "Website für Läden", "en": "Website for shops"}}""")))
                    Copy copy) {
        Grant grant = gate.agency(agencyId);
        Template made = idempotency.once(
                grant, key, copy, Template.class, tx -> templates.copy(tx, grant, copy.copyOf(), copy.title()));
        return Revised.created(URI.create("/intake/api/questionnaires/" + made.id()), made, made.revision());
    }

    @PUT
    @Path("/{template}")
    @Operation(summary = "Change a questionnaire of the agency's own")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Template.class)),
            description = "The questionnaire as saved, with its new ETag")
    @APIResponse(responseCode = "409", description = "It comes with Klartext: copy it first")
    @APIResponse(responseCode = "412", description = "Somebody else has saved meanwhile")
    public Response save(
            @QueryParam("agencyId") UUID agencyId,
            @PathParam("template") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true, example = "\"1\"") String ifMatch,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "short", value = """
                                                    {"title": {"de": "Website für Läden", "en": "Website for shops"},
                                                     "sections": [{"title": {"de": "Ziele", "en": "Goals"}, "questions": [
                                                       {"id": "web-goal", "weight": "DECISIVE",
                                                        "text": {"de": "Was soll die Website bewirken?",
                                                                 "en": "What should the website do for you?"},
                                                        "why": {"de": "Daran messen wir jeden Entwurf.",
                                                                "en": "We measure every draft against it."}}]}]}""")))
                    Questionnaire questionnaire) {
        Grant grant = gate.agency(agencyId);
        long read = IfMatch.revision(ifMatch);
        return answer(tenancy.in(grant.agencyId(), tx -> templates.save(tx, grant, id, questionnaire, read)));
    }

    @DELETE
    @Path("/{template}")
    @Operation(
            summary = "Remove a questionnaire of the agency's own",
            description = "Projects keep the questions that they have chosen.")
    public void remove(@QueryParam("agencyId") UUID agencyId, @PathParam("template") String id) {
        Grant grant = gate.agency(agencyId);
        tenancy.run(grant.agencyId(), tx -> templates.remove(tx, grant, id));
    }

    private static Response answer(Template template) {
        return Revised.ok(template, template.revision());
    }
}
