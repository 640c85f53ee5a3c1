package dev.klartext.communication.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

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
import dev.klartext.communication.As;
import dev.klartext.communication.Happened;
import dev.klartext.communication.evidence.SignedNote;
import dev.klartext.local.Mail;
import dev.klartext.local.TestParts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails over a real SMTP server. */
@QuarkusTest
class MailTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    @Inject
    Tenancy tenancy;

    @Inject
    InvitationToken tokens;

    Given.Project project;

    @BeforeEach
    void aProject() {
        project = given.project();
    }

    @Test
    void a_notice_becomes_a_mail_from_a_human_with_one_link() {
        notified(project.clara());

        Mail mail = onlyMail();

        assertThat(mail.from()).contains("Nadja Weber (cne Studio)").contains("post@klartext.localhost");
        assertThat(mail.headers()).containsEntry("Reply-To", "nadja.weber@example.org");
        assertThat(mail.subject()).isEqualTo("Bitte ansehen: Startseite");
        assertThat(mail.text()).contains("die Startseite ist da.");
        assertThat(mail.html()).contains("die Startseite ist da.").contains("Entwurf ansehen");
        assertThat(mail.links()).hasSize(1);
        assertThat(mail.links().getFirst())
                .startsWith("http://localhost:8080/results/projects/" + project.projectId() + "?after=dispute:");
    }

    @Test
    void who_has_not_logged_in_yet_gets_an_invitation_in_the_link() {
        Given.Person boss =
                given.invited(project.agencyId(), project.projectId(), "Jana Neu", Side.CLIENT, true, false);
        notified(boss);

        String link = onlyMail().links().getFirst();

        assertThat(link).startsWith("http://localhost:8080/intake/join?token=");
        String token = decoded(link, "token");
        assertThat(tokens.verify(token)).hasValueSatisfying(claims -> {
            assertThat(claims.personId()).isEqualTo(boss.personId());
            assertThat(claims.agencyId()).isEqualTo(project.agencyId());
        });
        assertThat(decoded(link, "to"))
                .startsWith("/results/projects/" + project.projectId())
                .contains("after=dispute:");
        assertThat(kept("sent_text")).doesNotContain(token);
    }

    @Test
    void the_first_mail_to_a_person_tells_what_happens_to_their_data_and_the_second_does_not() {
        notified(project.clara());
        await().atMost(PATIENCE).until(() -> states(), List.of("HANDED_OVER")::equals);
        notified(project.clara());

        List<Mail> mails = mails(2);

        assertThat(mails.getLast().text()).contains("DSGVO").contains("cne Studio hat Sie");
        assertThat(mails.getFirst().text()).doesNotContain("DSGVO");
    }

    @Test
    void mails_of_one_project_belong_together() {
        notified(project.clara());
        await().atMost(PATIENCE).until(() -> states(), List.of("HANDED_OVER")::equals);
        notified(project.clara());

        List<Mail> mails = mails(2);

        String first = mails.getLast().headers().get("Message-ID");
        assertThat(first).matches("<[0-9a-f-]{36}@klartext\\.localhost>");
        assertThat(mails.getFirst().headers())
                .containsEntry("In-Reply-To", first)
                .containsEntry("References", first);
    }

    @Test
    void a_mail_carries_the_newest_checkpoint() {
        notified(project.clara());

        String text = onlyMail().text().replace("\r\n", "\n");

        int begin = text.indexOf("klartext.localhost/" + project.projectId());
        SignedNote note = SignedNote.parse(text.substring(begin).stripTrailing() + "\n");
        assertThat(note.text()).contains("/shared\n1\n");
    }

    @Test
    void an_english_reader_gets_an_english_mail() {
        tenancy.run(
                project.agencyId(),
                tx -> tx.sql()
                        .execute(
                                "update chassis.access_participant set language = 'en' where person_id = ?",
                                project.clara().personId()));
        notified(project.clara());

        Mail mail = onlyMail();

        assertThat(mail.subject()).isEqualTo("Please look at: home page");
        assertThat(mail.text()).contains("the home page is there.").contains("GDPR");
    }

    @Test
    void who_is_taken_out_of_the_project_gets_no_mail() {
        given.removed(project.agencyId(), project.projectId(), project.clara());
        notified(project.clara());

        await().atMost(PATIENCE).until(() -> states(), List.of("WITHHELD")::equals);

        assertThat(mailsToProject()).isEmpty();
    }

    @Test
    void what_is_between_agency_and_client_is_mailed_to_no_partner() {
        notified(project.hansen());

        await().atMost(PATIENCE).until(() -> states(), List.of("WITHHELD")::equals);

        assertThat(mailsToProject()).isEmpty();
    }

    @Test
    void a_price_is_mailed_to_no_subcontractor() {
        Given.Person sub = given.participant(
                project.agencyId(), project.projectId(), "Sina Sub", Side.SUBCONTRACTOR, false, false);
        happened(Happened.told(project, "Angebot über 1.200 €").notifying(Happened.notice(project, sub.personId())));

        await().atMost(PATIENCE).until(() -> states(), List.of("WITHHELD")::equals);

        assertThat(mailsToProject()).isEmpty();
    }

    @Test
    void a_partner_is_mailed_what_is_for_everyone() {
        happened(Happened.told(project, Audience.EVERYONE, "Für alle")
                .notifying(Happened.notice(project, project.hansen().personId())));

        assertThat(onlyMail().recipients()).containsExactly("hansen@example.org");
    }

    @Test
    void an_address_that_the_server_refuses_is_refused_for_good() {
        tenancy.run(
                project.agencyId(),
                tx -> tx.sql()
                        .execute(
                                "update chassis.access_participant set email = 'kein name @ @' where person_id = ?",
                                project.clara().personId()));
        notified(project.clara());

        await().atMost(PATIENCE)
                .until(() -> states(), states -> !List.of("WAITING", "SENDING").contains(states.getFirst()));

        assertThat(states()).doesNotContain("HANDED_OVER");
        assertThat(mailsToProject()).isEmpty();
    }

    @Test
    void names_with_quotes_and_line_breaks_do_no_harm() {
        Actor odd = new Actor(project.nadja().personId(), "Nadja \"N\"\r\nBcc: x@example.org", Side.AGENCY);
        happened(EntryBlock.telling(Audience.PARTIES, Symbol.MESSAGE, Standing.ONE_SIDED, odd, Text.same("Hallo"), null)
                .notifying(Happened.notice(project, project.clara().personId())));

        Mail mail = onlyMail();

        assertThat(mail.recipients()).containsExactly("clara.krume@example.org");
        assertThat(mail.headers()).doesNotContainKey("Bcc");
    }

    @Test
    void what_no_person_did_is_mailed_and_told_without_one() {
        happened(EntryBlock.telling(
                        Audience.PARTIES, Symbol.MESSAGE, Standing.ONE_SIDED, null, Text.same("Frist vorbei"), null)
                .notifying(Happened.notice(project, project.clara().personId())));

        assertThat(onlyMail().from()).contains("cne Studio").doesNotContain("(");
        As.person(project.clara())
                .get(As.entries(project.projectId()))
                .then()
                .body("items[0].sentence", equalTo("Frist vorbei"))
                .body("items[0].actor", nullValue());
    }

    @Test
    void a_name_with_umlauts_is_read_as_it_is_written() {
        Actor joerg = new Actor(project.nadja().personId(), "Jörg Müßig-Köhler", Side.AGENCY);
        happened(EntryBlock.telling(
                        Audience.PARTIES, Symbol.MESSAGE, Standing.ONE_SIDED, joerg, Text.same("Hallo"), null)
                .notifying(Happened.notice(project, project.clara().personId())));

        assertThat(onlyMail().from()).contains("Jörg Müßig-Köhler (cne Studio)");
    }

    private void notified(Given.Person person) {
        Notice notice = Happened.notice(project, person.personId());
        happened(Happened.told(project, "Gezeigt").notifying(notice));
    }

    private void happened(EntryBlock block) {
        events.happened(project.agencyId(), project.projectId(), Happened.INVENTED, Happened.event(block));
    }

    private Mail onlyMail() {
        return mails(1).getFirst();
    }

    private List<Mail> mails(int count) {
        return await().atMost(PATIENCE).until(this::mailsToProject, mails -> mails.size() == count);
    }

    /** Newest first; people of different tests have the same addresses, the checkpoint tells the project. */
    private List<Mail> mailsToProject() {
        return TestParts.mails().stream()
                .filter(mail -> mail.text().contains(project.projectId().toString()))
                .toList();
    }

    private List<String> states() {
        return tenancy.in(
                project.agencyId(),
                tx -> tx.sql()
                        .createQuery("select state from mail order by id")
                        .mapTo(String.class)
                        .list());
    }

    private String kept(String column) {
        return tenancy.in(
                project.agencyId(),
                tx -> tx.sql()
                        .createQuery("select " + column + " from mail")
                        .mapTo(String.class)
                        .one());
    }

    private static String decoded(String link, String parameter) {
        var found = Pattern.compile("[?&]" + parameter + "=([^&]*)").matcher(link);
        assertThat(found.find()).isTrue();
        return URLDecoder.decode(found.group(1), StandardCharsets.UTF_8);
    }
}
