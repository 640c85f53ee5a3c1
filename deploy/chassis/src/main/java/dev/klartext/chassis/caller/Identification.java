package dev.klartext.chassis.caller;

import dev.klartext.chassis.entry.Identified;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Says how the person who asks was identified; nothing outside of requests, and for a login that does not tell it. */
@ApplicationScoped
public class Identification {

    @Inject
    Caller caller;

    @Inject
    KnownBrowser browser;

    public Optional<Identified> now() {
        if (!Arc.container().requestContext().isActive() || !caller.known()) {
            return Optional.empty();
        }
        return caller.way().map(way -> Identified.by(way, caller.email(), way == Caller.Way.LINK && browser.proved()));
    }
}
