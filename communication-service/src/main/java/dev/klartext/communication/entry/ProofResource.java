package dev.klartext.communication.entry;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.evidence.ConsistencyView;
import dev.klartext.communication.evidence.InclusionView;
import dev.klartext.communication.evidence.LogKind;
import dev.klartext.communication.evidence.Logs;
import dev.klartext.communication.evidence.Proofs;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proofs about a project's log for programs that check it; who may read the log may have them. */
@Path("/api/projects/{project}/proofs")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entries")
public class ProofResource {

    @Inject
    Gate gate;

    @Inject
    Tenancy tenancy;

    @Inject
    Logs logs;

    @Inject
    Proofs proofs;

    @GET
    @Path("/inclusion")
    @Operation(
            summary = "Shows that an entry stands in a head",
            description = "path is the audit path of RFC 6962, section 2.1.1, from the leaf up. To check it: RFC 9162,"
                    + " section 2.1.3.2, with leaf_index = number - 1 and tree_size = size; the root has to be the one"
                    + " in the checkpoint of that size that you hold.")
    @APIResponse(responseCode = "200", description = "The proof; all hashes in base64")
    @APIResponse(responseCode = "400", description = "There is no such entry, or the log was never that large")
    @APIResponse(responseCode = "404", description = "Not your project, or not your log")
    public InclusionView inclusion(
            @PathParam("project") UUID project,
            @Parameter(description = "SHARED, or INTERNAL for the agency's internal notes")
                    @QueryParam("log")
                    @DefaultValue("shared")
                    String log,
            @Parameter(description = "Of the entry", example = "1") @QueryParam("number") Long number,
            @Parameter(description = "Of the head; without it, as the log stands now") @QueryParam("size") Long size) {
        Grant grant = gate.project(project);
        LogKind kind = LogChoice.of(grant, log);
        return tenancy.in(grant.agencyId(), tx -> {
            long now = logs.read(tx, project, kind).size();
            long of = within("size", size == null ? now : size, now);
            long entry = within("number", number == null ? 0 : number, of);
            byte[] hash = logs.leaf(tx, project, kind, entry).orElseThrow().hash();
            return InclusionView.of(
                    proofs.inclusion(tx, project, kind, entry, of), hash, proofs.root(tx, project, kind, of));
        });
    }

    @GET
    @Path("/consistency")
    @Operation(
            summary = "Shows that a head only adds to an earlier one",
            description = "path is the proof of RFC 6962, section 2.1.2. To check it: RFC 9162, section 2.1.4.2; the"
                    + " roots have to be those in the two checkpoints that you hold.")
    @APIResponse(responseCode = "200", description = "The proof; all hashes in base64")
    @APIResponse(responseCode = "400", description = "The log was never that large, or first is larger than second")
    @APIResponse(responseCode = "404", description = "Not your project, or not your log")
    public ConsistencyView consistency(
            @PathParam("project") UUID project,
            @Parameter(description = "SHARED, or INTERNAL for the agency's internal notes")
                    @QueryParam("log")
                    @DefaultValue("shared")
                    String log,
            @Parameter(description = "Size of the earlier head", example = "1") @QueryParam("first") Long first,
            @Parameter(description = "Size of the later head; without it, as the log stands now") @QueryParam("second")
                    Long second) {
        Grant grant = gate.project(project);
        LogKind kind = LogChoice.of(grant, log);
        return tenancy.in(grant.agencyId(), tx -> {
            long now = logs.read(tx, project, kind).size();
            long later = within("second", second == null ? now : second, now);
            long earlier = within("first", first == null ? 0 : first, later);
            return ConsistencyView.of(
                    proofs.consistency(tx, project, kind, earlier, later),
                    proofs.root(tx, project, kind, earlier),
                    proofs.root(tx, project, kind, later));
        });
    }

    private static long within(String field, long number, long most) {
        new Violations()
                .check(
                        number >= 1 && number <= most,
                        field,
                        Text.of(
                                "Das ist eine Zahl von 1 bis " + most + ".",
                                "This is a number from 1 to " + most + "."))
                .throwIfAny();
        return number;
    }
}
