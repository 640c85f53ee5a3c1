package dev.klartext.chassis.frame;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.files.FileStore;
import dev.klartext.chassis.tenancy.Tenancy;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The logo that an agency's pages wear. It hangs on the door, so whoever has its address may see it: only the present one,
 * and no other file of the agency.
 */
@Path("/frame/logo/{agency}/{sha256}")
@PermitAll
public class AgencyLogo {

    @Inject
    Tenancy tenancy;

    @Inject
    FileStore files;

    @GET
    @Operation(hidden = true)
    public Response logo(@PathParam("agency") UUID agencyId, @PathParam("sha256") String sha256) {
        String type = tenancy.in(
                agencyId,
                tx -> tx.sql()
                        .createQuery("""
                        select logo_type from chassis.access_agency
                        where agency_id = :agency and logo_sha256 = :sha256""")
                        .bind("agency", agencyId)
                        .bind("sha256", sha256)
                        .mapTo(String.class)
                        .findOne()
                        .orElseThrow(Gate::notFound));
        return Response.ok(files.open(agencyId, agencyId, sha256), type)
                .header(HttpHeaders.CACHE_CONTROL, SecurityHeaders.FOR_A_YEAR)
                .build();
    }

    /** Its path below a service's root; each service shows the same bytes. */
    static String path(UUID agencyId, String sha256) {
        return "frame/logo/" + agencyId + "/" + sha256;
    }
}
