package dev.klartext.intake.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Violation;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Several people read a shared mailbox, so that nobody could later say who decided. */
class SharedMailboxIsNobodyTest {

    @Test
    void a_shared_mailbox_can_not_decide() {
        NewParticipant info = new NewParticipant(
                null, "Clara", Side.CLIENT, null, true, false, "info@krume.example", true, null, null);

        assertThatThrownBy(info::check)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(Violation::field)
                                .containsExactly("sharedMailbox"));
    }

    @Test
    void a_shared_mailbox_is_not_invited() {
        assertThat(SharedMailboxIsNobody.mayBeInvited(person("info@krume.example", true)))
                .isFalse();
    }

    @Test
    void a_personal_address_is_invited() {
        assertThat(SharedMailboxIsNobody.mayBeInvited(person("karl@krume.example", false)))
                .isTrue();
    }

    private static Person person(String email, boolean shared) {
        return new Person(UUID.randomUUID(), null, "Karl", email, shared, null, "de");
    }
}
