package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.json.Json;

/** The stored questionnaires of an agency's own. */
@ApplicationScoped
public class OwnTemplates {

    private static final String TEMPLATE = "select template_id, document, revision from questionnaire_template";

    /** A stored row. */
    public record Row(UUID templateId, @Json Questionnaire document, long revision) {

        Template template() {
            return new Template(templateId.toString(), true, document, revision);
        }
    }

    /** A document on its way into a jsonb column. */
    public record Document(@Json Questionnaire document) {}

    /** By age; an agency has a handful. */
    List<Template> all(Tx tx) {
        return tx.sql().createQuery(TEMPLATE + " order by template_id").mapTo(Row.class).list().stream()
                .map(Row::template)
                .toList();
    }

    Optional<Template> find(Tx tx, UUID templateId) {
        return tx.sql()
                .createQuery(TEMPLATE + " where template_id = :template")
                .bind("template", templateId)
                .mapTo(Row.class)
                .findOne()
                .map(Row::template);
    }

    void add(Tx tx, UUID templateId, Questionnaire document, String by) {
        tx.sql()
                .createUpdate("""
                        insert into questionnaire_template
                            (agency_id, template_id, document, revision, edited_by, edited_at)
                        values (:agency, :template, :document, 1, :by, :now)
                        """)
                .bind("agency", tx.agencyId())
                .bind("template", templateId)
                .bindMethods(new Document(document))
                .bind("by", by)
                .bind("now", Instant.now())
                .execute();
    }

    /** Saves over the revision that was read; false if somebody else was faster. */
    boolean save(Tx tx, UUID templateId, Questionnaire document, long readRevision, String by) {
        return tx.sql()
                        .createUpdate("""
                        update questionnaire_template set document = :document, revision = revision + 1,
                            edited_by = :by, edited_at = :now
                        where template_id = :template and revision = :read
                        """)
                        .bind("template", templateId)
                        .bindMethods(new Document(document))
                        .bind("read", readRevision)
                        .bind("by", by)
                        .bind("now", Instant.now())
                        .execute()
                == 1;
    }

    void remove(Tx tx, UUID templateId) {
        tx.sql()
                .createUpdate("delete from questionnaire_template where template_id = :template")
                .bind("template", templateId)
                .execute();
    }
}
