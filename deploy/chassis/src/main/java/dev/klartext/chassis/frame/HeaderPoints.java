package dev.klartext.chassis.frame;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.inbox.ReceivedEvent;
import dev.klartext.chassis.inbox.Subscriber;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The open points of each project, kept in every service, so that each page can say who has the ball.
 *
 * <p>What an event of our own settles is off our pages at once; the same comes back as an event of communication-service a
 * moment later and changes nothing then.
 */
@ApplicationScoped
public class HeaderPoints implements Subscriber {

    static final String OPENED = "dev.klartext.communication.openpoint.opened.v1";
    static final String CLOSED = "dev.klartext.communication.openpoint.closed.v1";
    static final String REASSIGNED = "dev.klartext.communication.openpoint.reassigned.v1";
    static final String EXTENDED = "dev.klartext.communication.openpoint.extended.v1";

    @ConfigProperty(name = "quarkus.application.name")
    String ownName;

    public record PointClosed(UUID projectId, UUID pointId) {}

    /** A point as it stands after it was handed on or given more time. */
    public record PointMoved(UUID projectId, UUID pointId, UUID personId, String name, LocalDate dueOn) {}

    /** What an event of our own says about points; absent in events that stay out of the history. */
    public record Settling(Entry entry) {
        public record Entry(List<UUID> closes) {}

        List<UUID> points() {
            return entry == null || entry.closes() == null ? List.of() : entry.closes();
        }
    }

    public record Row(
            UUID projectId,
            UUID pointId,
            Side side,
            UUID personId,
            String name,
            String textDe,
            String textEn,
            LocalDate dueOn,
            String link) {

        HeaderPoint point() {
            return new HeaderPoint(projectId, pointId, side, personId, name, Text.of(textDe, textEn), dueOn, link);
        }
    }

    @Override
    public boolean wants(String type) {
        return type.equals(OPENED)
                || type.equals(CLOSED)
                || type.equals(REASSIGNED)
                || type.equals(EXTENDED)
                || type.startsWith("dev.klartext." + ownName + ".");
    }

    @Override
    public boolean alsoOwn() {
        return true;
    }

    @Override
    public void apply(Tx tx, ReceivedEvent event) {
        switch (event.type()) {
            case OPENED -> open(tx, event.as(HeaderPoint.class));
            case CLOSED -> close(tx, event.as(PointClosed.class));
            case REASSIGNED, EXTENDED -> move(tx, event.as(PointMoved.class));
            default ->
                event.as(Settling.class).points().forEach(point -> close(tx, new PointClosed(event.streamId(), point)));
        }
    }

    /** The project's open points, the most urgent first. */
    List<HeaderPoint> of(Tx tx, UUID projectId) {
        return tx.sql()
                .createQuery("""
                        select project_id, point_id, side, person_id, name, text_de, text_en, due_on, link
                        from chassis.header_point
                        where agency_id = :agency and project_id = :project
                        order by due_on nulls last, point_id""")
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .mapTo(Row.class)
                .map(Row::point)
                .list();
    }

    private static void open(Tx tx, HeaderPoint point) {
        tx.sql()
                .createUpdate("""
                        insert into chassis.header_point
                            (agency_id, project_id, point_id, side, person_id, name, text_de, text_en, due_on, link)
                        values (:agency, :projectId, :pointId, :side, :personId, :name, :de, :en, :dueOn, :link)
                        on conflict do nothing""")
                .bind("agency", tx.agencyId())
                .bindMethods(point)
                .bind("de", point.text().de())
                .bind("en", point.text().en())
                .execute();
    }

    /** A point that is off our pages already stays off. */
    private static void move(Tx tx, PointMoved moved) {
        tx.sql()
                .createUpdate("""
                        update chassis.header_point set person_id = :personId, name = :name, due_on = :dueOn
                        where agency_id = :agency and project_id = :projectId and point_id = :pointId""")
                .bind("agency", tx.agencyId())
                .bindMethods(moved)
                .execute();
    }

    private static void close(Tx tx, PointClosed closed) {
        tx.sql()
                .createUpdate("""
                        delete from chassis.header_point
                        where agency_id = :agency and project_id = :projectId and point_id = :pointId""")
                .bind("agency", tx.agencyId())
                .bindMethods(closed)
                .execute();
    }
}
