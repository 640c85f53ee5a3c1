package dev.klartext.communication.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.Ids;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A mail server that falls silent: how far it had come says whether the mail may have left. */
class SilentServerTest {

    private static final List<String> UP_TO_THE_MAIL =
            List.of("220 here", "250 hello", "250 sender", "250 recipient", "354 go on");

    @Test
    void a_server_that_never_speaks_has_not_got_the_mail() throws IOException {
        HandOver.Outcome outcome = handedOverTo(List.of());

        assertThat(outcome).isInstanceOf(HandOver.PutOff.class);
    }

    @Test
    void a_server_that_is_silent_after_the_mail_leaves_it_unclear() throws IOException {
        HandOver.Outcome outcome = handedOverTo(UP_TO_THE_MAIL);

        assertThat(outcome).isInstanceOf(HandOver.Unknown.class);
    }

    /** @param answers all that the server ever says, one to each command */
    private static HandOver.Outcome handedOverTo(List<String> answers) throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.startVirtualThread(() -> talk(server, answers.iterator()));
            HandOver handOver = new HandOver();
            handOver.writeMessage = new WriteMessage();
            handOver.writeMessage.config = patientFor("PT0.3S", server);
            return handOver.handOver(mail());
        }
    }

    private static void talk(ServerSocket server, Iterator<String> answers) {
        try (Socket client = server.accept()) {
            var commands =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
            do {
                if (answers.hasNext()) {
                    client.getOutputStream().write((answers.next() + "\r\n").getBytes(StandardCharsets.US_ASCII));
                }
            } while (commands.readLine() != null);
        } catch (IOException hungUp) {
            return;
        }
    }

    private static MailConfig patientFor(String patience, ServerSocket server) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(MailConfig.class)
                .withDefaultValues(Map.of(
                        "klartext.mail.server.host",
                        server.getInetAddress().getHostAddress(),
                        "klartext.mail.server.port",
                        Integer.toString(server.getLocalPort()),
                        "klartext.mail.server.tls",
                        "NONE",
                        "klartext.mail.server-patience",
                        patience))
                .build()
                .getConfigMapping(MailConfig.class);
    }

    private static OutgoingMail mail() {
        return new OutgoingMail(
                Ids.next(),
                Ids.next(),
                Ids.next(),
                "clara@krume.example",
                "\"Nadja\" <post@klartext.localhost>",
                null,
                "Stimmt das so?",
                "Guten Tag",
                "<p>Guten Tag</p>",
                List.of(),
                List.of(),
                null,
                null,
                null,
                null);
    }
}
