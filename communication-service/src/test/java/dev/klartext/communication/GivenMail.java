package dev.klartext.communication;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.testing.Given;
import java.util.UUID;

/** Mails of a project that have come as far as a state says. */
public final class GivenMail {

    private GivenMail() {}

    public static UUID to(Given.Person person, Given.Project project, String state, String subject, Tenancy tenancy) {
        UUID id = Ids.next();
        tenancy.run(
                project.agencyId(),
                tx -> tx.sql()
                        .createUpdate("""
                                insert into mail (agency_id, id, project_id, person_id, sender_name, sender_side,
                                    audience, subject_de, subject_en, body_de, body_en, action_de, action_en, link,
                                    state, attempts, claimed_at)
                                values (:agency, :id, :project, :person, 'Nadja', 'AGENCY', 'PARTIES', :subject,
                                    :subject, 'b', 'b', 'a', 'a', '/x', :state, 1, now() - interval '1 hour')""")
                        .bind("agency", project.agencyId())
                        .bind("id", id)
                        .bind("project", project.projectId())
                        .bind("person", person.personId())
                        .bind("subject", subject)
                        .bind("state", state)
                        .execute());
        return id;
    }
}
