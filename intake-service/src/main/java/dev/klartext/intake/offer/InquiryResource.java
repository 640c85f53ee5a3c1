package dev.klartext.intake.offer;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.paging.Cursor;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.intake.project.Project;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Inquiries at the caller's agency, on the way to an offer. */
@Path("/api/inquiries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Inquiries and offers")
class InquiryResource {

    @Inject
    ReceiveInquiry receiveInquiry;

    @Inject
    DecideInquiry decideInquiry;

    @Inject
    Inquiries inquiries;

    @Inject
    Idempotency idempotency;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    /**
     * What is offered.
     *
     * @param addContact whether who asked takes part as the client's contact, and is invited by mail
     */
    public record Offer(@NotNull ShortOrder order, boolean addContact) {}

    /** Why an inquiry is declined, for the agency's own memory; may be absent. */
    public record Refusal(String reason) {}

    private record Offering(UUID inquiryId, Offer offer) {}

    private record Declining(UUID inquiryId, Refusal refusal) {}

    @POST
    @Operation(
            summary = "Enter an inquiry that came by phone or in a talk",
            description = "Those of the public form come by themselves. A mail address or a phone number is needed.")
    @APIResponse(responseCode = "201", description = "The inquiry with its id")
    public Response enter(
            @QueryParam("agencyId") @Parameter(description = "Needed by staff of several agencies") UUID agencyId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "bakery", value = """
                                                    {"name": "Clara Krume", "organisation": "Bäckerei Krume",
                                                     "email": "clara@krume.example", "phone": "030 5550 20",
                                                     "text": "Unsere Website ist von 2014 und niemand findet uns.",
                                                     "budget": "um 5.000", "until": "2036-12-18", "language": "de"}""")))
                    NewInquiry asked) {
        Grant grant = gate.agency(agencyId);
        Inquiry inquiry =
                idempotency.once(grant, key, asked, Inquiry.class, tx -> receiveInquiry.enter(tx, grant, asked));
        return Response.created(URI.create("/intake/api/inquiries/" + inquiry.id()))
                .entity(inquiry)
                .build();
    }

    @GET
    @Operation(summary = "Inquiries, newest first")
    public Slice<Inquiry> list(
            @QueryParam("agencyId") UUID agencyId,
            @QueryParam("state") @Parameter(description = "Only these") InquiryState state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        Grant grant = gate.agency(agencyId);
        return tenancy.in(grant.agencyId(), tx -> inquiries.list(tx, state, cursor, Cursor.limit(limit)));
    }

    @GET
    @Path("/{inquiry}")
    @Operation(summary = "One inquiry")
    public Inquiry one(@QueryParam("agencyId") UUID agencyId, @PathParam("inquiry") UUID inquiryId) {
        Grant grant = gate.agency(agencyId);
        return tenancy.in(grant.agencyId(), tx -> inquiries.get(tx, inquiryId));
    }

    @POST
    @Path("/{inquiry}/offer")
    @Operation(
            summary = "Draft a project from an inquiry",
            description =
                    "Binds nobody. What was asked for becomes the draft's first wish. The draft is then written and"
                            + " sent like any other.")
    @APIResponse(responseCode = "201", description = "The project with its draft")
    @APIResponse(responseCode = "409", description = "The inquiry is dealt with already")
    public Response offer(
            @QueryParam("agencyId") UUID agencyId,
            @PathParam("inquiry") UUID inquiryId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @Valid
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "relaunch", value = """
                                                    {"order": {"newClient": "Bäckerei Krume", "kind": "BUSINESS",
                                                               "title": "Website-Relaunch",
                                                               "deliverable": "Startseite und drei Unterseiten",
                                                               "price": "4800.00", "until": "2036-12-18"},
                                                     "addContact": true}""")))
                    Offer offer) {
        Grant grant = gate.agency(agencyId);
        Project project = idempotency.once(
                grant,
                key,
                new Offering(inquiryId, offer),
                Project.class,
                tx -> decideInquiry.offer(tx, grant, inquiryId, offer.order(), offer.addContact()));
        return Response.created(URI.create("/intake/api/projects/" + project.id()))
                .entity(project)
                .build();
    }

    @POST
    @Path("/{inquiry}/decline")
    @Operation(summary = "Decline an inquiry", description = "Nobody is written to: that is for a person to do.")
    @APIResponse(responseCode = "200", description = "The inquiry")
    @APIResponse(responseCode = "409", description = "The inquiry is dealt with already")
    public Inquiry decline(
            @QueryParam("agencyId") UUID agencyId,
            @PathParam("inquiry") UUID inquiryId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "busy", value = """
                                                    {"reason": "Bis März ausgebucht, an Fotohaus Süd verwiesen"}""")))
                    Refusal refusal) {
        Grant grant = gate.agency(agencyId);
        return idempotency.once(
                grant,
                key,
                new Declining(inquiryId, refusal),
                Inquiry.class,
                tx -> decideInquiry.decline(tx, grant, inquiryId, refusal.reason()));
    }
}
