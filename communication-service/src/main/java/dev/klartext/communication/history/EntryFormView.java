package dev.klartext.communication.history;

import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.text.Text;
import java.util.UUID;

/**
 * What the page with nothing but the form shows.
 *
 * @param corrects number of the entry that is put right; null for a new one
 * @param refusal why it was not taken, where no single field is to blame; null at first
 */
public record EntryFormView(UUID projectId, QuickEntry quick, Form form, Long corrects, Text refusal) {}
