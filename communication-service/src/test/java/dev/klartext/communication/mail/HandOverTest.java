package dev.klartext.communication.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Test;

/** What we make of an answer of the mail server, and when we try again. */
class HandOverTest {

    @Test
    void a_refusal_for_good_is_a_refusal() {
        var noSuchUser = new SMTPAddressFailedException(
                new InternetAddress(), "RCPT TO:<nobody@krume.example>", 550, "550 no such user");

        HandOver.Outcome outcome = HandOver.outcomeOf(new SendFailedException("Invalid addresses", noSuchUser));

        assertThat(outcome).isInstanceOf(HandOver.Refused.class);
        assertThat(outcome.answer()).contains("no such user");
    }

    @Test
    void come_back_later_is_tried_again() {
        var greylisted = new SMTPSendFailedException("DATA", 451, "451 later", null, null, null, null);

        assertThat(HandOver.outcomeOf(greylisted)).isInstanceOf(HandOver.PutOff.class);
    }

    @Test
    void a_connection_that_breaks_leaves_it_unclear() {
        assertThat(HandOver.outcomeOf(new MessagingException("[EOF]"))).isInstanceOf(HandOver.Unknown.class);
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
