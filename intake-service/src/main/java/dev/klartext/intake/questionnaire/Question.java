package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.text.Text;

/**
 * Something that is asked before the work begins.
 *
 * @param id a word or a UUID, the same wherever the question is copied to; a project asks it once
 * @param why what the answer is needed for, so that people like to give it
 */
public record Question(String id, Text text, Text why, Weight weight) {}
