package dev.klartext.intake.change;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.mapper.PropagateNull;

/**
 * When a change was frozen and sent to whom.
 *
 * @param addendum the number that it has once it is signed: 1 for the first change of an order
 * @param sha256 of its RFC 8785 bytes, lower-case hex
 * @param decisionPoint the open point of who decides
 * @param sentTo names of those who were asked to decide
 */
public record Sending(
        @PropagateNull int addendum,
        String sha256,
        UUID decisionPoint,
        UUID sentBy,
        String sentByName,
        String sentTo,
        Instant sentAt) {}
