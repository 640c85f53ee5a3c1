package dev.klartext.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Keycloak with our realm and our provider, and mail, for the tests of the login: on free ports, with data of its own. */
public final class TestKeycloak {
    private final Home home;
    private final Keycloak keycloak;
    private final int port;
    private final int smtpPort;
    private final int mailPagePort;
    private PartProcess process;
    private PartProcess mail;

    private TestKeycloak(Home home) {
        this.home = home;
        this.port = Ports.anyFree();
        this.mailPagePort = Ports.anyFree();
        this.smtpPort = Ports.anyFree();
        this.keycloak = new Keycloak(home, port, smtpPort, "http://localhost:" + port);
        mailBack();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> mail.kill()));
    }

    /** Ends the mail server; what it took stays. */
    public void mailAway() {
        mail.stop();
    }

    /** Starts the mail server on the same port. */
    public void mailBack() {
        mail = PartProcess.start(
                        "mail",
                        PartCommand.of(MailServer.class, home.part("mail"), smtpPort, mailPagePort),
                        Map.of(),
                        home.log("mail"))
                .awaitReady();
    }

    /**
     * Starts both.
     *
     * @param data an empty directory
     */
    public static TestKeycloak start(Path checkout, Path data) {
        var test = new TestKeycloak(Home.of(checkout, data.toString()));
        test.keycloak.prepare();
        test.start();
        // Asked and not killed: its script would end alone and leave Keycloak behind.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> test.process.stop()));
        return test;
    }

    /** Ends Keycloak (its small database may lose the last half second in a crash) and starts it again with the same data. */
    public void restart() {
        process.stop();
        start();
    }

    private void start() {
        process = PartProcess.start(
                "keycloak", keycloak.command(), keycloak.environment(Configuration.read(home)), home.log("keycloak"));
        process.await(() -> Web.answers(address()));
    }

    /** The realm. */
    public String address() {
        return "http://localhost:" + port + "/auth/realms/klartext";
    }

    /** All mails that were sent so far, newest first. */
    public List<Mail> mails() {
        URI page = URI.create("http://127.0.0.1:%d/mail/messages.json".formatted(mailPagePort));
        try (InputStream json = page.toURL().openStream()) {
            return List.of(new ObjectMapper().findAndRegisterModules().readValue(json, Mail[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
