package dev.klartext.communication.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.TimeoutException;
import io.vertx.ext.mail.SMTPException;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** What we make of an answer of the mail server, and when we try again. */
class HandOverTest {

    @Test
    void a_refusal_for_good_is_a_refusal() {
        SMTPException noSuchUser = new SMTPException("recipient", 550, List.of("550 no such user"), true);

        HandOver.Outcome outcome = HandOver.outcomeOf(new CompletionException(noSuchUser));

        assertThat(outcome).isInstanceOf(HandOver.Refused.class);
        assertThat(outcome.answer()).contains("no such user");
    }

    @Test
    void come_back_later_is_tried_again() {
        SMTPException greylisted = new SMTPException("recipient", 451, List.of("451 later"), false);

        assertThat(HandOver.outcomeOf(greylisted)).isInstanceOf(HandOver.PutOff.class);
    }

    @Test
    void a_server_that_is_away_is_tried_again() {
        assertThat(HandOver.outcomeOf(new CompletionException(new ConnectException("refused"))))
                .isInstanceOf(HandOver.PutOff.class);
    }

    @Test
    void a_connection_that_breaks_leaves_it_unclear() {
        assertThat(HandOver.outcomeOf(new CompletionException(new IOException("closed"))))
                .isInstanceOf(HandOver.Unknown.class);
    }

    @Test
    void a_server_that_does_not_answer_leaves_it_unclear() {
        assertThat(HandOver.outcomeOf(new TimeoutException())).isInstanceOf(HandOver.Unknown.class);
    }

    @Test
    void pauses_double_and_end_at_six_hours() {
        Duration minute = Duration.ofMinutes(1);

        assertThat(SendMails.pauseAfter(minute, 1)).isEqualTo(minute);
        assertThat(SendMails.pauseAfter(minute, 4)).isEqualTo(Duration.ofMinutes(8));
        assertThat(SendMails.pauseAfter(minute, 12)).isEqualTo(Duration.ofHours(6));
        assertThat(SendMails.pauseAfter(minute, 4000)).isEqualTo(Duration.ofHours(6));
    }
}
