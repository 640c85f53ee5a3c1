package dev.klartext.login;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import org.keycloak.representations.JsonWebToken;

/** What a personal link says: who it is for, at which address, until when; signed by the realm. */
public class LinkToken extends JsonWebToken {
    static final String TYPE = "klartext-link";

    /** Whoever opens a mail later than that is asked for a code. */
    static final Duration VALID = Duration.ofDays(14);

    /** Attribute of the realm that says otherwise, in seconds. */
    static final String LIFESPAN = "klartextLinkLifespan";

    /** Where the mail went: when the person's address has changed since, somebody else may read that mailbox. */
    @JsonProperty("address")
    String address;
}
