package dev.klartext.chassis.access;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is away when and who covers them, from intake's events. */
@ApplicationScoped
public class Absences {

    public record Cover(UUID personId, UUID coverId) {}

    public record Absence(UUID personId, LocalDate firstDay, LocalDate lastDay) {}

    /** Of one person; of nobody in particular for null. */
    public Presence of(Tx tx, UUID personId) {
        return personId == null ? Presence.ALWAYS : of(tx, List.of(personId)).getOrDefault(personId, Presence.ALWAYS);
    }

    /** Of those of these people who have a cover or an absence. */
    public Map<UUID, Presence> of(Tx tx, Collection<UUID> people) {
        Map<UUID, UUID> covers = tx
                .sql()
                .createQuery("""
                        select person_id, cover_id from chassis.access_person
                        where agency_id = :agency and person_id = any(:people) and cover_id is not null""")
                .bind("agency", tx.agencyId())
                .bindArray("people", UUID.class, List.copyOf(people))
                .mapTo(Cover.class)
                .stream()
                .collect(Collectors.toMap(Cover::personId, Cover::coverId));
        Map<UUID, List<Presence.Days>> away = tx
                .sql()
                .createQuery("""
                        select person_id, first_day, last_day from chassis.access_absence
                        where agency_id = :agency and person_id = any(:people) order by first_day""")
                .bind("agency", tx.agencyId())
                .bindArray("people", UUID.class, List.copyOf(people))
                .mapTo(Absence.class)
                .stream()
                .collect(Collectors.groupingBy(
                        Absence::personId,
                        Collectors.mapping(
                                absence -> new Presence.Days(absence.firstDay(), absence.lastDay()),
                                Collectors.toList())));
        Map<UUID, Presence> all = new HashMap<>();
        covers.forEach((person, cover) -> all.put(person, new Presence(cover, away.getOrDefault(person, List.of()))));
        away.forEach((person, days) -> all.putIfAbsent(person, new Presence(null, days)));
        return all;
    }
}
