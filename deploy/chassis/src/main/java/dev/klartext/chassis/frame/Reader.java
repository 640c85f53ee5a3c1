package dev.klartext.chassis.frame;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** The one who reads the page of this request: in which zone, and whether from the agency's side. */
@RequestScoped
@Named("reader")
public class Reader {

    private static final ZoneId UNTIL_KNOWN = ZoneId.of("Europe/Berlin");

    private ZoneId zone = UNTIL_KNOWN;
    private boolean staff;

    void set(ZoneId zone, boolean staff) {
        this.zone = zone;
        this.staff = staff;
    }

    public ZoneId zone() {
        return zone;
    }

    /** Whether somebody from the agency's side reads. */
    public boolean staff() {
        return staff;
    }

    /** Dates in words for whoever reads a template right now; also outside of requests. */
    static DateWords dates(Locale locale) {
        ArcContainer container = Arc.container();
        boolean reading = container != null && container.requestContext().isActive();
        ZoneId zone = reading ? container.instance(Reader.class).get().zone() : UNTIL_KNOWN;
        return new DateWords(locale, zone, Instant.now());
    }
}
