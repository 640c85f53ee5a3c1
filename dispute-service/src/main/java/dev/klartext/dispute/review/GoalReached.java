package dev.klartext.dispute.review;

import java.util.UUID;

/** Whether the client sees a goal reached by a version; the goal with its words of that day. */
public record GoalReached(UUID goalId, String goal, GoalAnswer answer) {}
