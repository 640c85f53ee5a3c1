package dev.klartext.chassis.frame;

import java.time.ZoneId;

/**
 * How an agency's pages look.
 *
 * @param colors its colours as the style sheet's address says them; absent for the product's own
 * @param logo path of its logo below a service's root; absent if it has none
 */
record Look(String name, String colors, String logo, ZoneId zone) {

    static final Look PRODUCT = new Look("Klartext", null, null, ZoneId.of("Europe/Berlin"));
}
