package dev.klartext.intake.payment;

import dev.klartext.chassis.text.Text;
import java.util.List;

/**
 * What became of the lines of a file.
 *
 * @param planned new instalments
 * @param changed instalments that were planned anew, e.g. with the number of their invoice
 * @param paid instalments that are paid now
 * @param unchanged lines that say what is known
 * @param badLines lines of which nothing was taken
 */
public record Imported(int planned, int changed, int paid, int unchanged, List<BadLine> badLines) {

    public Imported {
        badLines = List.copyOf(badLines);
    }

    /**
     * A line of which nothing was taken.
     *
     * @param line as a text editor counts
     * @param reason what to correct
     */
    public record BadLine(int line, Text reason) {}
}
