package dev.klartext.intake.participant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.invitation.InvitationToken;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AskedByTheLinkTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final InvitationToken.Claims CLARAS = invitation("clara");

    @Test
    void who_pressed_the_button_just_now_is_not_asked_again() {
        assertThat(asked(CLARAS, "clara", NOW.minusSeconds(3))).isTrue();
    }

    @Test
    void nor_where_the_clock_of_the_login_is_two_minutes_ahead() {
        assertThat(asked(CLARAS, "clara", NOW.plusSeconds(120))).isTrue();
    }

    @Test
    void who_came_in_some_time_ago_or_by_something_else_is_asked() {
        assertThat(asked(CLARAS, "clara", NOW.minus(AskedByTheLink.JUST_NOW))).isFalse();
        assertThat(asked(CLARAS, "clara", null)).isFalse();
    }

    @Test
    void so_is_who_came_by_the_link_of_another_invitation() {
        assertThat(asked(CLARAS, "mallory", NOW)).isFalse();
        assertThat(asked(invitation(null), "clara", NOW)).isFalse();
    }

    private static boolean asked(InvitationToken.Claims claims, String subject, Instant cameByLinkAt) {
        return AskedByTheLink.is(claims, subject, Optional.ofNullable(cameByLinkAt), NOW);
    }

    private static InvitationToken.Claims invitation(String subject) {
        return new InvitationToken.Claims(
                Ids.next(), Ids.next(), Ids.next(), NOW.plusSeconds(86_400).getEpochSecond(), subject);
    }
}
