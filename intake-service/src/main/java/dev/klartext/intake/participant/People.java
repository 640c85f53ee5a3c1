package dev.klartext.intake.participant;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The people that an agency knows. */
@ApplicationScoped
public class People {

    public void add(Tx tx, Person person) {
        tx.sql()
                .createUpdate("""
                        insert into person
                            (agency_id, person_id, subject, name, email, shared_mailbox, phone, language)
                        values (:agency, :personId, :subject, :name, :email, :sharedMailbox, :phone, :language)
                        """)
                .bind("agency", tx.agencyId())
                .bindMethods(person)
                .execute();
    }

    Optional<Person> find(Tx tx, UUID personId) {
        return tx.sql()
                .createQuery("""
                        select person_id, subject, name, email, shared_mailbox, phone, language
                        from person where person_id = :person
                        """)
                .bind("person", personId)
                .mapTo(Person.class)
                .findOne();
    }

    void bind(Tx tx, UUID personId, String subject) {
        tx.sql()
                .createUpdate("update person set subject = :subject where person_id = :person")
                .bind("subject", subject)
                .bind("person", personId)
                .execute();
    }

    /** Whether this login belongs to the agency's own staff. */
    boolean isStaff(Tx tx, String subject) {
        return tx.sql()
                .createQuery("""
                        select exists (select from member m join person p using (agency_id, person_id)
                                       where p.subject = :subject)
                        """)
                .bind("subject", subject)
                .mapTo(Boolean.class)
                .one();
    }
}
