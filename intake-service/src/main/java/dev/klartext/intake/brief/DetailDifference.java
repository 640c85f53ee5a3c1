package dev.klartext.intake.brief;

import dev.klartext.chassis.text.Text;

/**
 * One detail of an item that is different, ready to be read.
 *
 * @param before absent if it was not there
 * @param after absent if it is there no longer
 */
public record DetailDifference(BriefField field, Text before, Text after) {}
