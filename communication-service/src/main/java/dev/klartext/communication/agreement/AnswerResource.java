package dev.klartext.communication.agreement;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.caller.Caller;
import dev.klartext.chassis.caller.KnownBrowser;
import dev.klartext.chassis.idempotency.Idempotency;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What becomes of an agreement, for scripts: answers of who was asked, new words, and taking it back. */
@Path("/api/projects/{project}/agreements/{agreement}")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
class AnswerResource {

    @Inject
    AgreementGate gate;

    @Inject
    Caller caller;

    @Inject
    KnownBrowser browser;

    @Inject
    Idempotency idempotency;

    @Inject
    ReadAgreements read;

    @Inject
    AskForAgreement askForAgreement;

    @Inject
    AnswerAgreement answerAgreement;

    @Inject
    WithdrawAgreement withdrawAgreement;

    private record Request(UUID project, UUID agreement, String what, Object body) {}

    @POST
    @Path("/versions")
    @Operation(
            summary = "Put it in new words",
            description =
                    "Only the side that asked. Earlier versions and what was said to them stay; all are asked anew.")
    @APIResponse(responseCode = "200", description = "The agreement with its new version")
    @APIResponse(responseCode = "409", description = "Confirmed by both sides, or taken back")
    public AgreementView reword(
            @PathParam("project") UUID project,
            @PathParam("agreement") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "february", value = """
                                                    {"text": "Die Rezeptseiten kommen erst im Februar, der Preis bleibt."}""")))
                    NewAgreement wanted) {
        Grant grant = gate.reader(project);
        return idempotency.once(
                grant,
                key,
                new Request(project, id, "reword", wanted),
                AgreementView.class,
                tx -> read.view(tx, askForAgreement.reword(tx, grant, id, wanted)));
    }

    @POST
    @Path("/answers")
    @Operation(
            summary = "Confirm, correct or decline",
            description = "Only who was asked, once per version. A yes from somebody who does not decide is taken as"
                    + " note, and who decides is asked too.")
    @APIResponse(responseCode = "200", description = "The agreement with the answer")
    @APIResponse(responseCode = "403", description = "Somebody else was asked")
    @APIResponse(responseCode = "409", description = "Answered already, or there is a newer version")
    public AgreementView answer(
            @PathParam("project") UUID project,
            @PathParam("agreement") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = {
                                                @ExampleObject(
                                                        name = "confirm",
                                                        value = "{\"version\": 1, \"reply\": \"CONFIRM\"}"),
                                                @ExampleObject(name = "correct", value = """
                                                        {"version": 1, "reply": "CORRECT",
                                                         "words": "Erst im Februar, so hatten wir es besprochen."}""")
                                            }))
                    NewAnswer wanted) {
        Grant grant = gate.reader(project);
        if (wanted.reply() == NewAnswer.Reply.CONFIRM) {
            browser.check();
        }
        return idempotency.once(
                grant,
                key,
                new Request(project, id, "answer", wanted),
                AgreementView.class,
                tx -> read.view(tx, answerAgreement.answer(tx, grant, id, wanted, caller.authTime())));
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Take it back", description = "Only the side that asked, while nobody has confirmed.")
    @APIResponse(responseCode = "200", description = "The agreement, withdrawn")
    @APIResponse(responseCode = "409", description = "Somebody has confirmed, or it was taken back before")
    public AgreementView withdraw(
            @PathParam("project") UUID project,
            @PathParam("agreement") UUID id,
            @HeaderParam("Idempotency-Key") String key) {
        Grant grant = gate.reader(project);
        return idempotency.once(
                grant,
                key,
                new Request(project, id, "withdraw", null),
                AgreementView.class,
                tx -> read.view(tx, withdrawAgreement.withdraw(tx, grant, id)));
    }
}
