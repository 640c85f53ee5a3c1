package dev.klartext.dispute.result;

import java.util.UUID;

/** Who judges drafts for the client; without a person it is anybody of the client's side, under the client's name. */
public record Decider(UUID personId, String name) {}
