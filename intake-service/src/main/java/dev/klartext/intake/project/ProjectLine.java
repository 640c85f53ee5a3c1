package dev.klartext.intake.project;

import org.jdbi.v3.core.mapper.Nested;

/**
 * A project as one line of a list.
 *
 * @param waitsFor names of those who were asked to decide; absent before a version is sent
 */
public record ProjectLine(@Nested Project project, OrderState state, String waitsFor) {}
