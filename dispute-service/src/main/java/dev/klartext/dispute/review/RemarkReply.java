package dev.klartext.dispute.review;

import dev.klartext.chassis.access.Side;
import java.time.Instant;
import java.util.UUID;

/** What somebody of the agency or its client said below a remark; it never changes. */
public record RemarkReply(
        UUID id, UUID remarkId, String text, UUID saidBy, String saidByName, Side side, Instant saidAt) {}
