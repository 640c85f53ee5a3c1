package dev.klartext.communication.mail;

import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.tenancy.Tx;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lays the words of a mail out as text and as HTML, from a human by name, in the thread to which it belongs. */
@ApplicationScoped
class LayOutMail {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance text(MailView view);

        static native TemplateInstance html(MailView view);
    }

    @Inject
    Mails mails;

    @Inject
    MailConfig config;

    OutgoingMail layOut(
            Tx tx,
            Mail mail,
            String to,
            String from,
            Optional<String> replyTo,
            MailView view,
            List<StoredFile> files,
            MailLinks.MailLink link) {
        Locale locale = Locale.of(view.language());
        return new OutgoingMail(
                mail.id(),
                tx.agencyId(),
                mail.projectId(),
                to,
                address(from, config.from()),
                replyTo.orElse(null),
                view.subject(),
                Templates.text(view).setLocale(locale).render(),
                Templates.html(view).setLocale(locale).render(),
                mails.threadOf(tx, mail.projectId(), mail.personId(), mail.id()),
                files,
                link.secret(),
                link.plain(),
                link.subject(),
                link.invited());
    }

    /** A name may hold anything but what ends its quotes or the header. */
    private static String address(String name, String email) {
        return '"' + name.replaceAll("[\"\\\\\\p{Cntrl}]", " ").strip() + "\" <" + email + '>';
    }
}
