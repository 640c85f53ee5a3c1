package dev.klartext.dispute.selection;

import java.util.UUID;

/** That a person marked a picture as a favourite. */
public record Mark(UUID personId, String personName, String fileSha256) {}
