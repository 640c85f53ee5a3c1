package dev.klartext.intake.participant;

import dev.klartext.chassis.frame.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A person's page.
 *
 * @param oneself whether the reader is the person
 * @param form how the person is reached, as stored or as typed
 * @param days the days of a new absence, as typed
 * @param saved whether something has just been saved
 * @param stale whether somebody else was faster
 */
public record PersonView(
        PersonCard card,
        boolean oneself,
        boolean staff,
        List<Cover> covers,
        List<Absence> absences,
        Form form,
        Form days,
        boolean saved,
        boolean stale) {

    /** Zones to choose from, with the person's own among them. */
    public List<Zones.Zone> zones() {
        return Zones.with(card.zone());
    }

    /** Staff decide nothing for a client; of the others only the person can say that the cover decides. */
    public boolean mayNameDeputy() {
        return oneself && !staff;
    }

    static Form form(PersonCard card) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("revision", card.revision());
        fields.put("name", card.name());
        fields.put("email", card.email());
        fields.put("phone", card.phone());
        fields.put("language", card.language());
        fields.put("zone", card.zone());
        fields.put("channel", card.channel());
        fields.put("coverId", card.coverId());
        if (card.sharedMailbox()) {
            fields.put("sharedMailbox", "true");
        }
        if (card.coverDecides()) {
            fields.put("coverDecides", "true");
        }
        return Form.of(fields);
    }
}
