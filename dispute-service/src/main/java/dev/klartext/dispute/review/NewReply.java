package dev.klartext.dispute.review;

/** A reply to a remark as it comes in, from the page or the API. */
public record NewReply(String text) {}
