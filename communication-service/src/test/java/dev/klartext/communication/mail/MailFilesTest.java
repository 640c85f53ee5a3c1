package dev.klartext.communication.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.NoticeFile;
import dev.klartext.chassis.files.FileStore;
import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.Happened;
import dev.klartext.local.Mail;
import dev.klartext.local.TestParts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that go with a mail, over a real file store and a real mail server. */
@QuarkusTest
class MailFilesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String NAME = "Auftragsbestätigung 2026-001.txt";

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    @Inject
    Tenancy tenancy;

    @Inject
    FileStore store;

    @TempDir
    Path folder;

    Given.Project project;

    @BeforeEach
    void aProject() {
        project = given.project();
    }

    @Test
    void a_file_goes_with_the_mail_under_its_name() throws IOException {
        told(project.clara(), new NoticeFile(Audience.PARTIES, stored(project.projectId())));

        assertThat(onlyMail().attachments()).containsExactly(NAME);
        assertThat(sentFiles()).contains("\"sha256\"");
    }

    @Test
    void who_may_not_have_the_file_gets_the_mail_without_it() throws IOException {
        told(project.hansen(), new NoticeFile(Audience.PARTIES, stored(project.projectId())));

        assertThat(onlyMail().attachments()).isEmpty();
        assertThat(sentFiles()).isEqualTo("[]");
    }

    @Test
    void a_file_of_another_project_is_not_there_and_the_mail_waits() throws IOException {
        told(project.clara(), new NoticeFile(Audience.PARTIES, stored(Ids.next())));

        await().atMost(PATIENCE)
                .until(() -> column("answer"), answer -> answer != null && answer.contains("files can't be read"));

        assertThat(column("state")).isEqualTo("WAITING");
    }

    @Test
    void what_is_put_off_too_often_is_given_up() throws IOException {
        told(project.clara(), new NoticeFile(Audience.PARTIES, stored(Ids.next())));
        await().atMost(PATIENCE).until(() -> column("answer"), answer -> answer != null);

        tenancy.run(
                project.agencyId(),
                tx -> tx.sql()
                        .createUpdate("update mail set attempts = 1000, due_at = now() where state = 'WAITING'")
                        .execute());

        await().atMost(PATIENCE).until(() -> column("state"), "REFUSED"::equals);
    }

    private StoredFile stored(UUID projectId) throws IOException {
        Path file = Files.writeString(folder.resolve("bestätigt.txt"), "Was bestellt ist");
        return store.put(project.agencyId(), projectId, NAME, file);
    }

    private void told(Given.Person person, NoticeFile file) {
        events.happened(
                project.agencyId(),
                project.projectId(),
                Happened.INVENTED,
                Happened.event(Happened.told(project, Audience.EVERYONE, "Bestätigt")
                        .notifying(Happened.notice(project, person.personId()).attaching(file))));
    }

    private Mail onlyMail() {
        List<Mail> mails = await().atMost(PATIENCE)
                .until(
                        () -> TestParts.mails().stream()
                                .filter(mail ->
                                        mail.text().contains(project.projectId().toString()))
                                .toList(),
                        found -> found.size() == 1);
        return mails.getFirst();
    }

    private String sentFiles() {
        return column("sent_files::text");
    }

    private String column(String column) {
        return tenancy.in(
                project.agencyId(),
                tx -> tx.sql()
                        .createQuery("select " + column + " from mail")
                        .mapTo(String.class)
                        .one());
    }
}
