package dev.klartext.intake.offer;

import java.util.Locale;
import java.util.Set;

/**
 * Addresses that several people read, by their name.
 *
 * <p>Reason: an invitation to info@ would give whoever opens it first the part of a person. Who was wrongly taken for
 * several gives a personal address; the other way round nobody would notice.
 */
final class LooksShared {

    private static final Set<String> NAMES = Set.of(
            "info",
            "kontakt",
            "contact",
            "office",
            "buero",
            "büro",
            "mail",
            "email",
            "post",
            "hallo",
            "hello",
            "hi",
            "team",
            "service",
            "verwaltung",
            "sekretariat",
            "empfang",
            "zentrale",
            "anfrage",
            "anfragen",
            "shop",
            "verkauf",
            "sales",
            "support",
            "praxis",
            "kanzlei",
            "admin",
            "rechnung",
            "buchhaltung");

    private LooksShared() {}

    static boolean address(String email) {
        return NAMES.contains(email.substring(0, email.indexOf('@')).toLowerCase(Locale.ROOT));
    }
}
