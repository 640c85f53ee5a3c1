package dev.klartext.intake.agency;

import java.util.UUID;

/**
 * An agency or a freelancer who works with Klartext.
 *
 * @param zone IANA time zone
 * @param language "de" or "en"
 * @param color its own colour as #rrggbb
 * @param state whose public holidays it keeps; absent: only those of all Germany
 */
public record Agency(UUID id, String name, String zone, String language, String color, GermanState state) {}
