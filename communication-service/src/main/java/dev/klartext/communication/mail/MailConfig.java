package dev.klartext.communication.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How mails leave. */
@ConfigMapping(prefix = "klartext.mail")
public interface MailConfig {

    /** The mail server that takes our mails. */
    Server server();

    /** Address that all mails come from: the mail server may send for it. The name before it is the human's. */
    @WithDefault("post@klartext.localhost")
    String from();

    /** What our Message-IDs end in. */
    @WithDefault("klartext.localhost")
    String messageIdDomain();

    /** How often mails that are due are looked for; read by the scheduler. */
    @WithDefault("1s")
    String every();

    /** Attempts before a mail that the server puts off counts as refused: with doubling pauses that is about two days. */
    @WithDefault("12")
    int attempts();

    /** Pause after the first attempt; each further pause is twice as long, at most six hours. */
    @WithDefault("PT1M")
    Duration pause();

    /**
     * How long a mail waits for a recipient whom the gate does not let in: events of two services may arrive in any order,
     * so somebody may be about to be added.
     */
    @WithDefault("PT2M")
    Duration gatePatience();

    /** How long the mail server may take to accept one mail; after that nobody knows whether it did. */
    @WithDefault("PT2M")
    Duration serverPatience();

    /** After this time without an outcome, whoever was sending is dead and nobody knows whether the mail went out. */
    @WithDefault("PT10M")
    Duration unclearAfter();

    /** A mail server that speaks SMTP. */
    interface Server {

        String host();

        @WithDefault("25")
        int port();

        /** With whom we log in there; absent: without a login. */
        Optional<String> user();

        Optional<String> password();

        @WithDefault("IF_OFFERED")
        Tls tls();
    }

    /** How the connection to the mail server is protected. */
    enum Tls {
        NONE,
        /** By STARTTLS if the server offers it. */
        IF_OFFERED,
        /** By STARTTLS, or no mail leaves. */
        REQUIRED,
        /** From its first byte, usually on port 465. */
        FROM_THE_START
    }
}
