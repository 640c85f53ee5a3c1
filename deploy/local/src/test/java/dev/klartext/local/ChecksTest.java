package dev.klartext.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {
    @TempDir
    private Path directory;

    @Test
    void aTakenPortIsNamedWithThePartThatWantsIt() {
        assertThatThrownBy(() -> Checks.pass(List.of(Ports.FRONT_DOOR, Ports.MAIL_PAGE)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("8080 (front door), 8025 (mail page)");
    }

    @Test
    void aPortIsTakenWhenAnotherProgramAnswersThere() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.answers(other.getLocalPort())).isTrue();
        }
    }

    @Test
    void aPortThatWasGivenBackIsFree() {
        assertThat(Ports.answers(Ports.anyFree())).isFalse();
    }

    @Test
    void aFullDiskIsRefusedWithWhatIsLeftAndWhatIsNeeded() {
        assertThatThrownBy(() -> Checks.pass(directory, 17))
                .isInstanceOf(Refused.class)
                .hasMessageContainingAll(directory.toString(), "17 MB", "2000 MB");
    }

    @Test
    void aDirectoryThatNobodyUsesHasNoUser() {
        Home home = home();
        home.claim();
        assertThat(home.user()).as("we ourselves are not another user").isEmpty();
    }

    @Test
    void aDirectoryInUseNamesTheProcessThatUsesIt() throws Exception {
        Process other = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(directory.resolve("up.pid"), Home.identity(other.toHandle()));
            assertThatThrownBy(() -> Checks.pass(home()))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining(Long.toString(other.pid()));
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void whatAKilledStartLeftRunningIsEnded() throws Exception {
        Process left = new ProcessBuilder("sleep", "60").start();
        Home home = home();
        home.remember(left.toHandle());
        home.endLeftovers();
        assertThat(left.isAlive()).isFalse();
    }

    @Test
    void aFreshStartDeletesOnlyWhatKlartextHasMade() throws Exception {
        Files.writeString(directory.resolve("thesis.odt"), "years of work");
        assertThatThrownBy(() -> home().clear()).isInstanceOf(Refused.class);
        assertThat(directory.resolve("thesis.odt")).exists();
    }

    @Test
    void aFreshStartEmptiesTheDataDirectory() throws Exception {
        Home home = home();
        home.claim();
        Files.createDirectories(home.part("mail"));
        home.clear();
        assertThat(directory).doesNotExist();
    }

    @Test
    void aPartThatFailsShowsItsLastLines() {
        var part = PartProcess.start(
                "kafka",
                List.of("/bin/sh", "-c", "echo no space left; exit 1"),
                Map.of(),
                directory.resolve("kafka.log"));
        assertThatThrownBy(part::awaitReady)
                .isInstanceOf(PartFailed.class)
                .hasMessageContainingAll("kafka", "no space left");
    }

    @Test
    void aPartIsReadyWhenItSaysSo() {
        var part = PartProcess.start(
                "kafka",
                List.of("/bin/sh", "-c", "echo part is ready; exec sleep 60"),
                Map.of(),
                directory.resolve("log"));
        assertThatCode(part::awaitReady).doesNotThrowAnyException();
        part.stop();
        assertThat(part.alive()).isFalse();
    }

    private Home home() {
        return Home.of(Path.of("."), directory.toString());
    }
}
