package dev.klartext.intake.questionnaire;

/** What the same client answered in an earlier project. */
public record Suggestion(String questionId, String text) {}
