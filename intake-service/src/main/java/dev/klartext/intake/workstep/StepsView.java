package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Grant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * "So geht's weiter", as one reader sees it.
 *
 * @param said what just happened, absent if nothing did
 */
public record StepsView(
        Grant reader, LocalDate today, List<WorkStep> steps, List<RequestedSupply> supplies, StepLine line, Said said) {

    /** What the page confirms in place. */
    public enum Said {
        PLANNED,
        DONE,
        REOPENED,
        DROPPED,
        ASKED,
        RECEIVED
    }

    /**
     * A step as a row of the list.
     *
     * @param firstAfterToday whether the line between past and future runs above it
     */
    public record Row(WorkStep step, StepLine.State state, boolean mayTick, boolean firstAfterToday) {}

    static StepsView of(Grant reader, LocalDate today, List<WorkStep> all, List<RequestedSupply> supplies, Said said) {
        List<WorkStep> steps = WhoSeesWhichStep.as(reader, all);
        return new StepsView(
                reader, today, steps, WhoMayHandIn.seenBy(reader, supplies), StepLine.of(steps, today), said);
    }

    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        boolean todayDrawn = false;
        for (WorkStep step : steps) {
            boolean ahead = !step.done() && !step.plannedOn().isBefore(today);
            rows.add(new Row(
                    step,
                    StepLine.state(step, today),
                    !step.done() && WhoMayTickOff.allowed(reader, step.owner()),
                    ahead && !todayDrawn));
            todayDrawn |= ahead;
        }
        return rows;
    }

    /** Whether nothing lies ahead, so that today ends the list. */
    public boolean endsToday() {
        return steps.stream()
                .noneMatch(step -> !step.done() && !step.plannedOn().isBefore(today));
    }

    public boolean staff() {
        return reader.isStaff();
    }

    public boolean party() {
        return reader.seesPrices();
    }

    public UUID projectId() {
        return reader.projectId();
    }

    /** Whether the reader is one of those who give it; staff only note that it came. */
    public boolean gives(RequestedSupply supply) {
        return !reader.isStaff() && !supply.received() && WhoMayHandIn.allowed(reader, supply.owner());
    }
}
