package dev.klartext.intake.client;

import dev.klartext.chassis.text.Text;
import java.util.List;

/**
 * What became of an imported list.
 *
 * @param clients how many clients were entered
 * @param people how many people were entered
 * @param refused lines of which nothing was entered, each with its reason
 */
public record Imported(int clients, int people, List<Refused> refused) {

    /**
     * A line that was left out.
     *
     * @param line as a spreadsheet counts: the line with the names is 1
     * @param what the name in it, so that it is found again
     */
    public record Refused(int line, String what, Text reason) {}
}
