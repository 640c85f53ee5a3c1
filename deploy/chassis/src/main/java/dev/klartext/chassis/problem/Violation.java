package dev.klartext.chassis.problem;

import dev.klartext.chassis.text.Text;

/** What is wrong with one field of an input; the field is named as in the JSON or the form, e.g. {@code wishes[1].text}. */
public record Violation(String field, Text message) {}
