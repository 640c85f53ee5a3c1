package dev.klartext.intake.participant;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

    /** Says for which client a person works; who helps with a project of another one stays where they are. */
    public void worksFor(Tx tx, UUID personId, UUID clientId) {
        tx.sql()
                .createUpdate("update person set client_id = :client where person_id = :person and client_id is null")
                .bind("client", clientId)
                .bind("person", personId)
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

    Optional<PersonCard> card(Tx tx, UUID personId) {
        return tx.sql()
                .createQuery("""
                        select p.person_id, p.name, p.email, p.shared_mailbox, p.phone, p.language, p.zone, p.channel, p.cover_id,
                               c.name as cover_name, p.cover_decides, p.revision
                        from person p
                        left join person c on c.agency_id = p.agency_id and c.person_id = p.cover_id
                        where p.person_id = :person
                        """)
                .bind("person", personId)
                .mapTo(PersonCard.class)
                .findOne();
    }

    void change(Tx tx, UUID personId, PersonChange asked) {
        tx.sql().createUpdate("""
                        update person set name = :name, email = :email, shared_mailbox = :sharedMailbox, phone = :phone,
                            language = :language, zone = :zone, channel = :channel, cover_id = :coverId,
                            cover_decides = :coverDecides, revision = revision + 1
                        where person_id = :person
                        """).bindMethods(asked).bind("person", personId).execute();
    }

    /** Who could cover a person: colleagues of staff; otherwise those of the same side in the same projects. */
    List<Cover> covers(Tx tx, UUID personId) {
        return tx.sql()
                .createQuery("""
                        select p.person_id, p.name, p.shared_mailbox from person p
                        where p.person_id <> :person and (
                            exists (select from member me join member other using (agency_id)
                                where me.person_id = :person and other.person_id = p.person_id)
                            or exists (select from participant me join participant other using (agency_id, project_id, side)
                                where me.person_id = :person and other.person_id = p.person_id and side <> 'AGENCY'
                                  and me.removed_at is null and other.removed_at is null))
                        order by p.name collate chassis.german, p.person_id
                        """)
                .bind("person", personId)
                .mapTo(Cover.class)
                .list();
    }

    /** Whether the person's word orders, approves or accepts anywhere. */
    boolean hasAuthority(Tx tx, UUID personId) {
        return tx.sql()
                .createQuery("""
                        select exists (select from participant
                            where person_id = :person and removed_at is null and (decides or approves or accepts))
                        """)
                .bind("person", personId)
                .mapTo(Boolean.class)
                .one();
    }

    void bind(Tx tx, UUID personId, String subject) {
        tx.sql()
                .createUpdate("update person set subject = :subject where person_id = :person")
                .bind("subject", subject)
                .bind("person", personId)
                .execute();
    }

    void unbind(Tx tx, UUID personId) {
        tx.sql()
                .createUpdate("update person set subject = null where person_id = :person")
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
