package dev.klartext.chassis.frame;

import java.time.ZoneId;

/**
 * How an agency's pages look.
 *
 * @param color six hex digits; absent for the product's own colour
 */
record Look(String name, String color, ZoneId zone) {

    static final Look PRODUCT = new Look("Klartext", null, ZoneId.of("Europe/Berlin"));
}
