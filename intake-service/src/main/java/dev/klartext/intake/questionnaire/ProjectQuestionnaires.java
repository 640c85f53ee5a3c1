package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;
import org.jdbi.v3.json.Json;

/** The stored questions of projects, with their answers. */
@ApplicationScoped
public class ProjectQuestionnaires {

    /** A document from or on its way into a jsonb column. */
    public record Document(@Json Questionnaire document) {}

    Optional<Questionnaire> find(Tx tx, UUID projectId) {
        return tx.sql()
                .createQuery("select document from questionnaire where project_id = :project")
                .bind("project", projectId)
                .mapTo(Document.class)
                .findOne()
                .map(Document::document);
    }

    /** The questions of a project that has chosen some; otherwise says what to do. */
    Questionnaire get(Tx tx, UUID projectId) {
        return find(tx, projectId)
                .orElseThrow(() -> Problems.NOT_FOUND.because(Text.of(
                        "In diesem Projekt liegt noch kein Fragebogen. Die Agentur kann einen wählen.",
                        "There is no questionnaire in this project yet. The agency can choose one.")));
    }

    void put(Tx tx, Grant grant, UUID projectId, Questionnaire questionnaire) {
        tx.sql()
                .createUpdate("""
                        insert into questionnaire (agency_id, project_id, document, chosen_by_name, chosen_at)
                        values (:agency, :project, :document, :by, :now)
                        on conflict (agency_id, project_id) do update set document = excluded.document,
                            chosen_by_name = excluded.chosen_by_name, chosen_at = excluded.chosen_at
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bindMethods(new Document(questionnaire))
                .bind("by", grant.name())
                .bind("now", Instant.now())
                .execute();
    }

    List<Answer> answers(Tx tx, UUID projectId) {
        return tx.sql()
                .createQuery("""
                        select question_id, text, revision, answered_by, answered_by_name, answered_at
                        from questionnaire_answer where project_id = :project
                        """)
                .bind("project", projectId)
                .mapTo(Answer.class)
                .list();
    }

    void suggest(Tx tx, UUID projectId, List<Suggestion> suggestions) {
        PreparedBatch batch = tx.sql().prepareBatch("""
                insert into questionnaire_suggestion (agency_id, project_id, question_id, text)
                values (:agency, :project, :questionId, :text)
                """);
        suggestions.forEach(each -> batch.bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bindMethods(each)
                .add());
        batch.execute();
    }

    List<Suggestion> suggestions(Tx tx, UUID projectId) {
        return tx.sql()
                .createQuery("select question_id, text from questionnaire_suggestion where project_id = :project")
                .bind("project", projectId)
                .mapTo(Suggestion.class)
                .list();
    }

    /** Saves over the revision that was read, or over the writer's own; false if somebody else was faster. */
    boolean save(Tx tx, Grant grant, NewAnswer answer) {
        Update save = answer.readRevision() == 0
                ? tx.sql().createUpdate("""
                        insert into questionnaire_answer as a (agency_id, project_id, question_id, text, revision,
                            answered_by, answered_by_name, answered_at)
                        values (:agencyId, :projectId, :questionId, :text, 1, :personId, :name, :now)
                        on conflict (agency_id, project_id, question_id) do update set text = excluded.text,
                            revision = a.revision + 1, answered_at = excluded.answered_at
                        where a.answered_by = excluded.answered_by
                        """)
                : tx.sql().createUpdate("""
                        update questionnaire_answer set text = :text, revision = revision + 1, answered_by = :personId,
                            answered_by_name = :name, answered_at = :now
                        where project_id = :projectId and question_id = :questionId
                          and (revision = :readRevision or answered_by = :personId)
                        """);
        return save.bindMethods(grant)
                        .bindMethods(answer)
                        .bind("now", Instant.now())
                        .execute()
                == 1;
    }
}
