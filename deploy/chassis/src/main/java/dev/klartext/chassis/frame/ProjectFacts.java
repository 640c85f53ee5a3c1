package dev.klartext.chassis.frame;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** What is known of a project for its header. */
record ProjectFacts(
        Look look, UUID id, String number, String title, String clientName, boolean closed, ZoneId zone, Turn turn) {

    ProjectHeader header(List<Link> tabs) {
        return new ProjectHeader(id, number, title, clientName, closed, turn, tabs);
    }
}
