package dev.klartext.communication.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.invitation.InvitationToken;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.Happened;
import dev.klartext.local.Mail;
import dev.klartext.local.TestParts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails that belong to an agency as a whole, made from any event of its stream. */
@QuarkusTest
class AgencyMailTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    @Inject
    Tenancy tenancy;

    @Inject
    InvitationToken tokens;

    /** In the subject, so that each test finds its own mails. */
    private final String matter = "Willkommen " + UUID.randomUUID();

    private UUID agencyId;
    private Given.Person nadja;

    @BeforeEach
    void anAgency() {
        agencyId = given.agency("cne Studio");
        nadja = given.member(agencyId, "Nadja Weber", "ADMIN");
    }

    @Test
    void who_is_invited_as_staff_gets_the_invitation_from_the_human_who_invites() {
        Given.Person kim = given.invitedMember(agencyId, "Kim Neu");
        notified(kim);

        Mail mail = onlyMail();

        assertThat(mail.recipients()).containsExactly("kim.neu@example.org");
        assertThat(mail.from()).contains("Nadja Weber (cne Studio)");
        assertThat(mail.headers()).containsEntry("Reply-To", "nadja.weber@example.org");
        assertThat(mail.text()).contains("Diese Mail kommt von cne Studio.").contains("Art. 6 Abs. 1 b und f");
        String link = mail.links().getFirst();
        assertThat(link).startsWith("http://localhost:8080/intake/join?token=").contains("&to=%2Fcommunication%2F");
        String token = link.replaceAll(".*token=([^&]*).*", "$1");
        assertThat(tokens.verify(token))
                .hasValueSatisfying(claims -> assertThat(claims.personId()).isEqualTo(kim.personId()));
    }

    @Test
    void who_has_a_login_gets_the_plain_link() {
        notified(nadja);

        assertThat(onlyMail().links().getFirst()).startsWith("http://localhost:8080/communication/?after=dispute:");
    }

    @Test
    void who_is_not_staff_gets_no_mail_of_the_agency() {
        Given.Project project = given.project();
        agencyId = project.agencyId();
        nadja = project.nadja();
        notified(project.clara());

        await().atMost(PATIENCE).until(this::states, List.of("WITHHELD")::equals);

        assertThat(mails()).isEmpty();
    }

    private void notified(Given.Person person) {
        Actor by = new Actor(nadja.personId(), nadja.name(), Side.AGENCY);
        Notice notice = new Notice(
                person.personId(),
                Text.same(matter),
                Text.of("Schön, dass du da bist.", "Good that you are here."),
                Text.of("Anfangen", "Begin"),
                "/communication/");
        EntryBlock block = EntryBlock.telling(
                        Audience.AGENCY, Symbol.PEOPLE, Standing.ONE_SIDED, by, Text.same("Jemand Neues"), null)
                .notifying(notice);
        events.happened(agencyId, agencyId, Happened.INVENTED, Happened.event(block));
    }

    private Mail onlyMail() {
        return await().atMost(PATIENCE)
                .until(this::mails, mails -> mails.size() == 1)
                .getFirst();
    }

    private List<Mail> mails() {
        return TestParts.mails().stream()
                .filter(mail -> mail.subject().equals(matter))
                .toList();
    }

    private List<String> states() {
        return tenancy.in(
                agencyId,
                tx -> tx.sql()
                        .createQuery("select state from mail")
                        .mapTo(String.class)
                        .list());
    }
}
