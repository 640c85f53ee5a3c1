package dev.klartext.chassis.frame;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.text.Text;
import java.time.LocalDate;
import java.util.UUID;

/** An open point as the header knows it. */
public record HeaderPoint(
        UUID projectId, UUID pointId, Side side, UUID personId, String name, Text text, LocalDate dueOn, String link) {}
