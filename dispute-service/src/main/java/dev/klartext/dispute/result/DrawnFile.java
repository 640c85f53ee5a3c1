package dev.klartext.dispute.result;

/** A stored file with the pictures that were drawn from it; null where none could be drawn. */
public record DrawnFile(ShownFile file, ShownFile preview, ShownFile thumb) {}
