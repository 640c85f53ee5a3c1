package dev.klartext.dispute.result;

/** A file of a draft: the name it was given, SHA-256 of its bytes in lower-case hex, size in bytes, sniffed media type. */
public record ShownFile(String name, String sha256, long size, String mediaType) {}
