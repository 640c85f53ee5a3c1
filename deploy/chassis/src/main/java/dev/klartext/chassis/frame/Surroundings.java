package dev.klartext.chassis.frame;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.UUID;

/** Reads what the frame says about an agency and a project from this service's own projections. */
@ApplicationScoped
public class Surroundings {

    @Inject
    HeaderPoints points;

    public record AgencyRow(String name, String color, String accentColor, String logoSha256, String zone) {}

    public record ProjectRow(
            UUID projectId, String number, String title, String clientName, String zone, boolean closed) {}

    Look look(Tx tx) {
        return tx.sql()
                .createQuery("""
                        select name, color, accent_color, logo_sha256, zone from chassis.access_agency
                        where agency_id = :agency""")
                .bind("agency", tx.agencyId())
                .mapTo(AgencyRow.class)
                .findOne()
                .map(row -> new Look(row.name(), colorsOf(row), logoOf(tx, row), ZoneId.of(row.zone())))
                .orElse(Look.PRODUCT);
    }

    ProjectFacts project(Tx tx, Grant reader) {
        ProjectRow row = tx.sql()
                .createQuery("""
                        select project_id, number, title, client_name, zone, closed from chassis.access_project
                        where agency_id = :agency and project_id = :project""")
                .bind("agency", tx.agencyId())
                .bind("project", reader.projectId())
                .mapTo(ProjectRow.class)
                .one();
        return new ProjectFacts(
                look(tx),
                row.projectId(),
                row.number(),
                row.title(),
                row.clientName(),
                row.closed(),
                ZoneId.of(row.zone()),
                Turns.of(points.of(tx, reader.projectId()), reader));
    }

    private static String colorsOf(AgencyRow row) {
        if (!Color.readable(row.color())) {
            return null;
        }
        String color = "color=" + digits(row.color());
        return Color.readable(row.accentColor()) ? color + "&accent=" + digits(row.accentColor()) : color;
    }

    private static String digits(String color) {
        return Color.of(color).hex().substring(1);
    }

    private static String logoOf(Tx tx, AgencyRow row) {
        return row.logoSha256() == null ? null : AgencyLogo.path(tx.agencyId(), row.logoSha256());
    }
}
