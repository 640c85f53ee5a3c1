package dev.klartext.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.klartext.chassis.caller.Caller.Way;
import dev.klartext.chassis.caller.Identification;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Identified;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.text.Text;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventJsonTest {

    private static final EntryBlock ENTRY =
            EntryBlock.telling(Audience.PARTIES, Symbol.DECISION, Standing.ONE_SIDED, null, Text.same("Ja"), null);

    @Decided
    record Ordered(BigDecimal net, EntryBlock entry) implements DomainEvent {}

    record Told(EntryBlock entry) implements DomainEvent {}

    @Test
    void the_entry_of_a_decision_says_how_the_caller_was_identified() {
        assertThat(written(new Ordered(null, ENTRY), new Identified(Way.CODE, "c…@krume.example", false)))
                .contains("\"identified\":{\"way\":\"CODE\",\"address\":\"c…@krume.example\",\"knownBrowser\":false}");
    }

    @Test
    void amounts_keep_their_digits() {
        assertThat(written(new Ordered(new BigDecimal("1200.00"), ENTRY), new Identified(Way.PASSKEY, null, false)))
                .contains("\"net\":1200.00,");
    }

    @Test
    void what_nobody_decided_says_nothing_of_it_nor_does_a_login_that_does_not_tell_it() {
        assertThat(written(new Told(ENTRY), new Identified(Way.CODE, null, false)))
                .doesNotContain("identified");
        assertThat(written(new Ordered(null, ENTRY), null)).doesNotContain("identified");
        assertThat(written(new Ordered(null, null), new Identified(Way.CODE, null, false)))
                .doesNotContain("identified");
    }

    private static String written(DomainEvent event, Identified caller) {
        EventJson json = new EventJson(new ObjectMapper());
        json.identification = new Identification() {
            @Override
            public Optional<Identified> now() {
                return Optional.ofNullable(caller);
            }
        };
        return new String(json.write(event), StandardCharsets.UTF_8);
    }
}
