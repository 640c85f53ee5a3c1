package dev.klartext.chassis.frame;

import dev.klartext.chassis.text.Text;

/** One entry of a menu or a row of tabs; at most one of them is active. */
public record Link(String href, Text label, boolean active) {}
