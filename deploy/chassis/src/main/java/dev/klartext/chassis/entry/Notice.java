package dev.klartext.chassis.entry;

import dev.klartext.chassis.text.Text;
import java.util.UUID;

/**
 * Whom to write because of an event, and what. It is sent only if the gate lets the person open the link at that time.
 *
 * @param body the whole text, in paragraphs parted by an empty line; anything that needs text form stands here
 * @param action the words on the one button
 * @param link path that the button opens
 */
public record Notice(UUID personId, Text subject, Text body, Text action, String link) {}
