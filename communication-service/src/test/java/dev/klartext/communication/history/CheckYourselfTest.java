package dev.klartext.communication.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Does what the page about checking tells people to do, with the commands and files that it gives them. */
@QuarkusTest
@EnabledIf("opensslIsThere")
class CheckYourselfTest {

    @Inject
    Given given;

    @TempDir
    Path directory;

    Given.Project project;

    @BeforeEach
    void somethingWasSaid() {
        project = given.project();
        As.writing(project.nadja(), Map.of("kind", "CALL", "sentence", "Eins", "seal", true))
                .post(As.entries(project.projectId()));
    }

    @Test
    void the_commands_of_the_page_verify_the_files_of_the_page() throws Exception {
        download("checkpoint.txt", page("/evidence/checkpoint.txt"));
        download("key.pem", page("/evidence/key.pem"));

        assertThat(run(commands())).isZero();
    }

    @Test
    void the_commands_of_the_page_refuse_a_state_that_somebody_changed() throws Exception {
        download("checkpoint.txt", page("/evidence/checkpoint.txt").replace("/shared\n1\n", "/shared\n2\n"));
        download("key.pem", page("/evidence/key.pem"));

        assertThat(run(commands())).isNotZero();
    }

    private String commands() {
        var shown = Pattern.compile("<pre[^>]*>([^<]*openssl[^<]*)</pre>").matcher(page("/evidence"));
        assertThat(shown.find()).isTrue();
        return shown.group(1).replace("&gt;", ">").replace("&#39;", "'").replace("&amp;", "&");
    }

    private String page(String path) {
        return As.person(project.clara())
                .get("/projects/" + project.projectId() + path)
                .asString();
    }

    private void download(String name, String content) throws Exception {
        Files.writeString(directory.resolve(name), content);
    }

    private int run(String commands) throws Exception {
        Process bash = new ProcessBuilder("bash", "-ec", commands)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(bash.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return bash.exitValue();
    }

    static boolean opensslIsThere() {
        try {
            return new ProcessBuilder("openssl", "version").start().waitFor() == 0;
        } catch (Exception e) {
            return false;
        }
    }
}
