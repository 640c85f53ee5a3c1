package dev.klartext.chassis.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.Ids;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvitationTokenTest {

    private final InvitationToken tokens = with("a secret of at least 32 characters");
    private final UUID invitation = Ids.next();
    private final UUID person = Ids.next();
    private final UUID agency = Ids.next();
    private final Instant tomorrow = Instant.now().plusSeconds(86_400);

    @Test
    void a_token_says_what_was_signed() {
        String token = tokens.sign(invitation, person, agency, tomorrow);
        assertThat(tokens.verify(token))
                .contains(new InvitationToken.Claims(invitation, person, agency, tomorrow.getEpochSecond(), null));
        assertThat(tokens.verify(tokens.sign(invitation, person, agency, tomorrow, "clara")))
                .contains(new InvitationToken.Claims(invitation, person, agency, tomorrow.getEpochSecond(), "clara"));
    }

    @Test
    void a_token_of_another_installation_is_nothing() {
        assertThat(tokens.verify(with("another secret of 32 characters..").sign(invitation, person, agency, tomorrow)))
                .isEmpty();
    }

    @Test
    void a_token_that_was_changed_is_nothing() {
        String token = tokens.sign(invitation, person, agency, tomorrow);
        String other = tokens.sign(invitation, Ids.next(), agency, tomorrow);
        assertThat(tokens.verify(other.split("\\.")[0] + "." + token.split("\\.")[1]))
                .isEmpty();
    }

    @Test
    void an_expired_token_is_nothing() {
        assertThat(tokens.verify(
                        tokens.sign(invitation, person, agency, Instant.now().minusSeconds(1))))
                .isEmpty();
    }

    @Test
    void nonsense_is_nothing() {
        assertThat(tokens.verify(null)).isEmpty();
        assertThat(tokens.verify("")).isEmpty();
        assertThat(tokens.verify("a.b")).isEmpty();
        assertThat(tokens.verify("ä.ö.ü")).isEmpty();
    }

    private static InvitationToken with(String secret) {
        return new InvitationToken(secret);
    }
}
