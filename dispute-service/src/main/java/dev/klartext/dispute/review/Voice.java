package dev.klartext.dispute.review;

import dev.klartext.dispute.review.NewDecision.NewRemark;
import java.util.UUID;

/** A remark that somebody of the client handed in to who decides. */
public record Voice(UUID id, UUID personId, String name, NewRemark remark) {}
