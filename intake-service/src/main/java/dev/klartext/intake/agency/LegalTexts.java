package dev.klartext.intake.agency;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The stored legal texts of an agency, all versions of each. */
@ApplicationScoped
public class LegalTexts {

    private static final String SELECT =
            "select kind, language, version, text, sha256, stored_by_name, stored_at from legal_text";

    /** The texts that count now in a language: the newest version of each kind, the information on withdrawal first. */
    public List<LegalText> newest(Tx tx, String language) {
        return tx.sql()
                .createQuery("select distinct on (kind) * from (" + SELECT + " where language = :language) texts"
                        + " order by kind desc, version desc")
                .bind("language", language)
                .mapTo(LegalText.class)
                .list();
    }

    Optional<LegalText> newest(Tx tx, LegalTextKind kind, String language) {
        return newest(tx, language).stream().filter(text -> text.kind() == kind).findFirst();
    }

    /** Every version of every text, newest first; an agency changes its texts a few times a year. */
    List<LegalText> all(Tx tx) {
        return tx.sql()
                .createQuery(SELECT + " order by stored_at desc, kind, language")
                .mapTo(LegalText.class)
                .list();
    }

    void add(Tx tx, Grant by, LegalText text) {
        tx.sql()
                .createUpdate("""
                        insert into legal_text (agency_id, kind, language, version, text, sha256, stored_by,
                            stored_by_name, stored_at)
                        values (:agency, :kind, :language, :version, :text, :sha256, :by, :storedByName, :storedAt)
                        """)
                .bind("agency", tx.agencyId())
                .bindMethods(text)
                .bind("by", by.personId())
                .execute();
    }
}
