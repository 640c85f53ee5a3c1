package dev.klartext.chassis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.testing.ForeignEvents;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InboxTest {

    @Inject
    ForeignEvents events;

    @Inject
    Heard heard;

    @Inject
    Progress progress;

    private final UUID agency = Ids.next();
    private final UUID stream = Ids.next();

    @Test
    void events_are_applied_in_their_order() {
        say(1, "eins");
        say(2, "zwei");
        events.await(say(3, "drei"));
        assertThat(heard.in(stream)).containsExactly("eins", "zwei", "drei");
    }

    @Test
    void an_event_that_is_delivered_twice_is_applied_once() {
        say(1, "eins");
        say(1, "eins");
        events.await(say(2, "zwei"));
        assertThat(heard.in(stream)).containsExactly("eins", "zwei");
    }

    @Test
    void an_event_that_comes_early_waits_for_the_one_before() {
        say(1, "eins");
        events.await(new EventPosition("intake", stream, 1, 1));
        say(3, "drei");
        EventPosition last = new EventPosition("intake", stream, 1, 3);
        await().during(Duration.ofMillis(700)).until(() -> !progress.reached(last));
        say(2, "zwei");
        events.await(last);
        assertThat(heard.in(stream)).containsExactly("eins", "zwei", "drei");
    }

    @Test
    void an_event_that_fails_stops_its_stream_only_and_goes_on_when_it_can() {
        say(1, "refuse");
        EventPosition second = say(2, "zwei");
        UUID other = Ids.next();
        events.happened(agency, other, Heard.TYPE, new Heard.Said("anderswo"));
        assertThat(heard.in(other)).containsExactly("anderswo");
        assertThat(progress.reached(second)).isFalse();
        heard.accept(stream);
        events.await(second);
        assertThat(heard.in(stream)).containsExactly("refuse", "zwei");
    }

    @Test
    void a_stopped_stream_raises_the_alarm() {
        events.await(say(1, "eins"));
        say(3, "drei");
        await().atMost(Duration.ofSeconds(20)).until(() -> progress.stoppedStreams() >= 1);
        events.await(say(2, "zwei"));
    }

    @Test
    void a_body_that_is_no_json_is_kept_aside_and_stops_nobody() {
        events.sent(agency, stream, Heard.TYPE, 1, "{broken".getBytes(StandardCharsets.UTF_8));
        events.await(say(1, "eins"));
        assertThat(heard.in(stream)).containsExactly("eins");
    }

    @Test
    void a_record_without_attributes_is_kept_aside_and_stops_nobody() {
        events.send(new ProducerRecord<>("intake", stream.toString(), "{}".getBytes(StandardCharsets.UTF_8)));
        events.await(say(1, "eins"));
        assertThat(heard.in(stream)).containsExactly("eins");
    }

    private EventPosition say(long position, String words) {
        return events.sent(agency, stream, Heard.TYPE, position, events.bytes(new Heard.Said(words)));
    }
}
