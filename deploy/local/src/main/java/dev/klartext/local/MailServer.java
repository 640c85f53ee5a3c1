package dev.klartext.local;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Takes every mail, delivers none, and shows what it took on a page of its own. */
public final class MailServer implements AutoCloseable {
    private final MailFolder folder;
    private final GreenMail smtp;
    private final MailPage page;

    public MailServer(Path directory, int smtpPort, int pagePort) throws IOException {
        folder = new MailFolder(directory.resolve("data"));
        smtp = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        page = new MailPage(folder, pagePort);
    }

    /** Runs the mail server as a process of its own: {@code <directory> <port for SMTP> <port of the page>}. */
    public static void main(String[] args) throws Exception {
        var mail = new MailServer(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        mail.start();
        Lifeline.hold(mail);
    }

    public void start() {
        smtp.start();
        // Called once for each recipient of the envelope before the sender gets its answer.
        smtp.getUserManager().setMessageDeliveryHandler((mail, recipient) -> {
            folder.keep(mail.getMessage(), Set.of(recipient.getEmail()));
            return user(recipient);
        });
        page.start();
    }

    @Override
    public void close() {
        page.close();
        smtp.stop();
    }

    private GreenMailUser user(MailAddress recipient) throws UserException {
        GreenMailUser known = smtp.getUserManager().getUserByEmail(recipient.getEmail());
        return known != null
                ? known
                : smtp.getUserManager().createUser(recipient.getEmail(), recipient.getEmail(), "local");
    }
}
