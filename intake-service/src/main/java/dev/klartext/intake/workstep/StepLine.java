package dev.klartext.intake.workstep;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The steps as a line with today on it.
 *
 * @param today where today is, in percent of the width
 * @param anchor which end of the word "today" stands there, so that it is never cut: start, middle or end
 */
public record StepLine(List<Dot> dots, String today, String anchor, long done) {

    private static final double EDGE = 3;
    private static final double NEAR_THE_EDGE = 12;

    /**
     * A step on the line.
     *
     * @param x its place in percent of the width
     */
    public record Dot(String x, State state) {}

    /** How a step stands. */
    public enum State {
        DONE,
        OPEN,
        /** Its day has passed. */
        WAITING
    }

    static StepLine of(List<WorkStep> steps, LocalDate today) {
        List<LocalDate> days = Stream.concat(steps.stream().map(StepLine::day), Stream.of(today))
                .sorted()
                .toList();
        LocalDate first = days.getFirst();
        LocalDate last = days.getLast();
        List<Dot> dots = steps.stream()
                .map(step -> new Dot(percent(place(day(step), first, last)), state(step, today)))
                .toList();
        double now = place(today, first, last);
        String anchor = now < NEAR_THE_EDGE ? "start" : now > 100 - NEAR_THE_EDGE ? "end" : "middle";
        return new StepLine(
                dots,
                percent(now),
                anchor,
                steps.stream().filter(WorkStep::done).count());
    }

    static State state(WorkStep step, LocalDate today) {
        if (step.done()) {
            return State.DONE;
        }
        return step.plannedOn().isBefore(today) ? State.WAITING : State.OPEN;
    }

    /** The day on which a step lies: when it was done, until then when it is planned. */
    static LocalDate day(WorkStep step) {
        return step.done() ? step.doneOn() : step.plannedOn();
    }

    private static double place(LocalDate day, LocalDate first, LocalDate last) {
        long whole = ChronoUnit.DAYS.between(first, last);
        double share = whole == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(first, day) / whole;
        return EDGE + share * (100 - 2 * EDGE);
    }

    private static String percent(double place) {
        return String.format(Locale.ROOT, "%.1f%%", place);
    }
}
