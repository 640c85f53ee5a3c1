package dev.klartext.communication.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.GivenMail;
import dev.klartext.local.TestParts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MailAfterCrashTest {

    @Inject
    Given given;

    @Inject
    Tenancy tenancy;

    @Test
    void a_mail_whose_sender_died_is_unclear_and_not_sent_again() {
        Given.Project project = given.project();
        UUID mail = GivenMail.to(project.clara(), project, "SENDING", "Bitte entscheiden", tenancy);

        await().atMost(Duration.ofSeconds(20)).until(() -> state(project.agencyId(), mail), "UNCLEAR"::equals);

        assertThat(TestParts.mails())
                .noneMatch(sent -> sent.text().contains(project.projectId().toString()));
    }

    private String state(UUID agency, UUID mail) {
        return tenancy.in(
                agency,
                tx -> tx.sql()
                        .createQuery("select state from mail where id = :id")
                        .bind("id", mail)
                        .mapTo(String.class)
                        .one());
    }
}
