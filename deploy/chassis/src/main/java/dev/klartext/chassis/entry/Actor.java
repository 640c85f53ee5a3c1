package dev.klartext.chassis.entry;

import dev.klartext.chassis.access.Side;
import java.util.UUID;

/** Who did something: a person with the side for which they act. */
public record Actor(UUID personId, String name, Side side) {}
