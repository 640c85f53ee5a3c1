package dev.klartext.intake.brief;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.IfMatch;
import dev.klartext.chassis.problem.Revised;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The draft of what is to be ordered; the agency's alone until it is sent. */
@Path("/api/projects/{project}/brief")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Brief")
class BriefResource {

    static final String EXAMPLE = """
            {"goals": [{"text": "Wer einen Laden sucht, findet Öffnungszeiten und Adresse in fünf Sekunden"}],
             "wishes": [
               {"text": "Rezepte zum Ausdrucken", "answer": "POSSIBLE"},
               {"text": "Online-Bestellung mit Bezahlung", "answer": "NOT_POSSIBLE",
                "reason": "Die Kasse hat keine Schnittstelle",
                "alternative": "Vorbestellung per Formular, bezahlt wird im Laden"}],
             "deliverables": [
               {"title": "Startseite", "contractType": "WORK", "criteria": ["auf dem Telefon lesbar"],
                "netPrice": "1200.00", "includedRounds": 2, "furtherRoundPrice": "120.00"},
               {"title": "Betreuung im ersten Monat", "contractType": "SERVICE", "criteria": [],
                "netPrice": "300.00", "includedRounds": 0}],
             "supplies": [{"text": "Fotos vom Laden", "from": "Clara Krume", "dueOn": "2026-12-04"}],
             "exclusions": ["Texte schreiben"],
             "dates": [{"text": "Startseite online", "on": "2026-12-18"}],
             "currency": "EUR", "vatRate": "0.19"}""";

    @Inject
    EditBrief editBrief;

    @Inject
    Drafts drafts;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @GET
    @Operation(
            summary = "The draft with its ETag",
            description = "Empty before the first save. Only the agency sees it.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Brief.class)),
            description = "The draft")
    public Response read(@PathParam("project") UUID projectId) {
        Grant grant = gate.project(projectId).staff();
        return answer(tenancy.in(grant.agencyId(), tx -> drafts.of(tx, projectId)));
    }

    @PUT
    @Operation(
            summary = "Save the draft",
            description = "Ids of goals, wishes, deliverables, supplies and dates are kept if sent and made if absent."
                    + " Amounts are decimal text; numbers are taken too.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Brief.class)),
            description = "The draft as saved, with its new ETag")
    @APIResponse(responseCode = "412", description = "Somebody else has saved meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response save(
            @PathParam("project") UUID projectId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true, example = "\"0\"") String ifMatch,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "relaunch", value = EXAMPLE)))
                    Brief brief) {
        Grant grant = gate.project(projectId).staff();
        long read = IfMatch.revision(ifMatch);
        return answer(tenancy.in(grant.agencyId(), tx -> editBrief.save(tx, grant, projectId, brief, read)));
    }

    private static Response answer(Draft draft) {
        return Revised.ok(draft.document(), draft.revision());
    }
}
