package dev.klartext.communication.search;

/**
 * A piece of a text.
 *
 * @param hit whether it is one of the words that were looked for
 */
public record Piece(String text, boolean hit) {}
