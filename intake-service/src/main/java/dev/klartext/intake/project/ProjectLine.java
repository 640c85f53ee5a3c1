package dev.klartext.intake.project;

import java.util.UUID;

/**
 * A project as one line of a list.
 *
 * @param waitsFor names of those who were asked to decide; absent before a version is sent
 */
public record ProjectLine(UUID id, String number, String title, String clientName, OrderState state, String waitsFor) {}
