package dev.klartext.communication.mail;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Audience;

/** Prices and what only agency and client know never leave them; what everybody may know, each side may be told. */
final class WhoMayOpen {

    private WhoMayOpen() {}

    static boolean may(Side side, Audience audience) {
        return switch (audience) {
            case EVERYONE -> true;
            case PARTIES -> side == Side.AGENCY || side == Side.CLIENT;
            case AGENCY -> side == Side.AGENCY;
        };
    }
}
