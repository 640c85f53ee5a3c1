package dev.klartext.dispute.review;

/** The position in intake's stream of the project up to which it was known who decides. */
public record Authority(int epoch, long position) {}
