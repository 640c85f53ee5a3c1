package dev.klartext.intake.agency;

import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.json.Json;

/** The stored settings of the agency of a transaction. */
@ApplicationScoped
public class AgencySettings {

    /** A row as it lies in the table. */
    public record Row(
            String name,
            String color,
            String accentColor,
            int daysToDecide,
            int daysToAnswer,
            int includedRounds,
            @Json LegalDetails legal,
            @Json StoredFile logo,
            long revision) {}

    /** What is edited, on its way into the table. */
    public record Edited(
            String name,
            String color,
            String accentColor,
            int daysToDecide,
            int daysToAnswer,
            int includedRounds,
            @Json LegalDetails legal) {

        static Edited of(Settings settings) {
            return new Edited(
                    settings.name(),
                    settings.color(),
                    settings.accentColor(),
                    settings.daysToDecide(),
                    settings.daysToAnswer(),
                    settings.includedRounds(),
                    settings.legal());
        }
    }

    /** A logo on its way into its column. */
    public record Logo(@Json StoredFile logo) {}

    /** The settings that count now. */
    public Settings of(Tx tx) {
        return stored(tx).settings();
    }

    StoredSettings stored(Tx tx) {
        Row row = tx.sql().createQuery("""
                        select name, color, accent_color, days_to_decide, days_to_answer, included_rounds, legal, logo,
                               revision
                        from agency
                        """).mapTo(Row.class).one();
        Settings settings = new Settings(
                row.name(),
                row.color(),
                row.accentColor(),
                row.daysToDecide(),
                row.daysToAnswer(),
                row.includedRounds(),
                row.legal());
        return new StoredSettings(settings, row.logo(), row.revision());
    }

    /** Saves over the revision that was read; false if somebody else was faster. */
    boolean save(Tx tx, Settings settings, long readRevision) {
        return tx.sql()
                        .createUpdate("""
                        update agency set name = :name, color = :color, accent_color = :accentColor,
                            days_to_decide = :daysToDecide, days_to_answer = :daysToAnswer,
                            included_rounds = :includedRounds, legal = :legal, revision = revision + 1
                        where revision = :read
                        """)
                        .bindMethods(Edited.of(settings))
                        .bind("read", readRevision)
                        .execute()
                == 1;
    }

    /** Replaces the logo; null takes it away. */
    void saveLogo(Tx tx, StoredFile logo) {
        tx.sql()
                .createUpdate("update agency set logo = :logo, revision = revision + 1")
                .bindMethods(new Logo(logo))
                .execute();
    }
}
