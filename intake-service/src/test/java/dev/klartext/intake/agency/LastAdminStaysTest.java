package dev.klartext.intake.agency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.Ids;
import java.util.List;
import org.junit.jupiter.api.Test;

class LastAdminStaysTest {

    private final Member nadja = member("Nadja", MemberRole.ADMIN, true);

    @Test
    void who_administers_alone_stays_because_nobody_else_could_invite_or_repair_anything() {
        Member alex = member("Alex", MemberRole.STAFF, true);

        assertThat(LastAdminStays.refuses(List.of(nadja, alex), nadja.personId()))
                .hasValueSatisfying(problem -> {
                    assertThat(problem.sentence().de()).contains("jemanden, der sie verwaltet");
                    assertThat(problem.sentence().en()).contains("somebody who administers it");
                });
    }

    @Test
    void who_is_only_invited_administers_nothing_yet() {
        Member kim = member("Kim", MemberRole.ADMIN, false);

        assertThat(LastAdminStays.refuses(List.of(nadja, kim), nadja.personId()))
                .isPresent();
    }

    @Test
    void beside_a_second_admin_the_first_may_leave() {
        Member kim = member("Kim", MemberRole.ADMIN, true);

        assertThat(LastAdminStays.refuses(List.of(nadja, kim), nadja.personId()))
                .isEmpty();
    }

    private static Member member(String name, MemberRole role, boolean joined) {
        return new Member(Ids.next(), joined ? name : null, name, name + "@cne.example", null, role, joined);
    }
}
