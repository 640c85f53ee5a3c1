package dev.klartext.intake.wish;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** What was said about wishes, as it is stored: only ever added. */
@ApplicationScoped
public class WishWords {

    /** Each wish of a version with what was said about it. */
    public List<WishTalk> about(Tx tx, UUID projectId, List<Wish> wishes) {
        List<WishWord> all = of(tx, projectId);
        return wishes.stream()
                .map(wish -> new WishTalk(
                        wish,
                        all.stream()
                                .filter(word -> word.wishId().equals(wish.id()))
                                .toList()))
                .toList();
    }

    private List<WishWord> of(Tx tx, UUID projectId) {
        return tx.sql()
                .createQuery("""
                        select id, wish_id, version, wish, kind, words, point_id, said_by, said_by_name, said_at
                        from wish_word where project_id = :project order by id
                        """)
                .bind("project", projectId)
                .mapTo(WishWord.class)
                .list();
    }

    WishWord add(Tx tx, Grant grant, WishRead read, WishWordKind kind, String words, UUID pointId) {
        WishWord word = new WishWord(
                Ids.next(),
                read.wish().id(),
                read.version(),
                read.wish(),
                kind,
                words,
                pointId,
                grant.personId(),
                grant.name(),
                Instant.now().truncatedTo(ChronoUnit.MICROS));
        tx.sql()
                .createUpdate("""
                        insert into wish_word (agency_id, id, project_id, wish_id, version, wish, kind, words, point_id,
                            said_by, said_by_name, said_at)
                        values (:agency, :id, :project, :wishId, :version, :wish, :kind, :words, :pointId,
                            :saidBy, :saidByName, :saidAt)
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", grant.projectId())
                .bindMethods(word)
                .execute();
        return word;
    }
}
