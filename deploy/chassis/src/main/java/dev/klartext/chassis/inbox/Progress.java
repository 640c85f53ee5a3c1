package dev.klartext.chassis.inbox;

import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.tenancy.Tx;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** How far each stream of another service is applied here. */
@ApplicationScoped
public class Progress {

    @Inject
    @DataSource("relay")
    Jdbi relay;

    /** Whether an event of another service has been applied here. */
    public boolean reached(EventPosition position) {
        return relay.withHandle(handle -> handle.createQuery("""
                        select exists (select from chassis.progress
                            where stream_id = :streamId and source = :source
                              and (epoch > :epoch or epoch = :epoch and position >= :position))""")
                .bindMethods(position)
                .mapTo(Boolean.class)
                .one());
    }

    /** How many streams wait because an event failed or came early. */
    public int stoppedStreams() {
        return relay.withHandle(
                handle -> handle.createQuery("""
                        select count(distinct (agency_id, source, stream_id)) from chassis.inbox
                        where applied_at is null and received_at < now() - interval '5 seconds'""").mapTo(Integer.class).one());
    }

    /** The event at the stream's last position + 1, or the first one of a later epoch. */
    Optional<ReceivedEvent> next(Applier.WaitingStream stream) {
        return relay.withHandle(handle -> handle.createQuery("""
                        select i.source, i.type, i.agency_id, i.stream_id, i.epoch, i.position, i.event_id as id,
                               i.time, i.data
                        from chassis.inbox i
                        left join chassis.progress p using (agency_id, source, stream_id)
                        where i.agency_id = :agencyId and i.source = :source and i.stream_id = :streamId
                          and i.applied_at is null and i.retry_at <= now()
                          and (i.epoch = coalesce(p.epoch, 1) and i.position = coalesce(p.position, 0) + 1
                               or i.epoch > coalesce(p.epoch, 1) and i.position = 1)
                        order by i.epoch limit 1""")
                .bindMethods(stream)
                .mapTo(ReceivedEvent.class)
                .findOne());
    }

    /** Moves the stream to this event; false if it is there already. */
    boolean advance(Tx tx, ReceivedEvent event) {
        int moved = tx.sql().createUpdate("""
                        insert into chassis.progress as p (agency_id, source, stream_id, epoch, position)
                        values (:agencyId, :source, :streamId, :epoch, :position)
                        on conflict (agency_id, source, stream_id) do update
                            set epoch = excluded.epoch, position = excluded.position
                            where excluded.epoch = p.epoch and excluded.position = p.position + 1
                               or excluded.epoch > p.epoch and excluded.position = 1""").bindMethods(event).execute();
        tx.sql().createUpdate("""
                        update chassis.inbox set applied_at = now(), error = null
                        where agency_id = :agencyId and source = :source and stream_id = :streamId
                          and epoch = :epoch and position = :position""").bindMethods(event).execute();
        return moved == 1;
    }

    /** Notes why an event could not be applied and when to try again: after a quarter second, doubling, at most a minute. */
    void failed(ReceivedEvent event, String error) {
        relay.useHandle(handle ->
                handle.createUpdate("""
                        update chassis.inbox set error = :error, attempts = attempts + 1,
                            retry_at = now() + least(interval '250 ms' * power(2, least(attempts, 10)), interval '1 min')
                        where agency_id = :agencyId and source = :source and stream_id = :streamId
                          and epoch = :epoch and position = :position""").bindMethods(event).bind("error", error).execute());
    }

    /** Looks at a stream with a gap again in a second, or as soon as another event of it comes; passes over what is done. */
    void waitForGap(Applier.WaitingStream stream) {
        relay.useHandle(handle -> handle.createUpdate("""
                        update chassis.inbox i set retry_at = now() + interval '1 second',
                            applied_at = case when i.epoch < p.epoch or i.epoch = p.epoch and i.position <= p.position
                                then now() end
                        from (select :agencyId::uuid as agency_id) a
                        left join chassis.progress p on p.agency_id = a.agency_id and p.source = :source
                             and p.stream_id = :streamId
                        where i.agency_id = a.agency_id and i.source = :source and i.stream_id = :streamId
                          and i.applied_at is null and i.retry_at <= now()""").bindMethods(stream).execute());
    }
}
