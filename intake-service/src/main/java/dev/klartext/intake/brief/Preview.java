package dev.klartext.intake.brief;

import dev.klartext.chassis.text.Text;
import java.util.Optional;

/**
 * The draft as the client will read it.
 *
 * @param frozen what would be frozen now
 * @param revision of the draft that is shown; only this one is sent
 * @param deciders names of those it goes to; empty if nobody can be asked yet
 * @param hindrance why it can't be sent yet, absent if it can
 */
public record Preview(FrozenBrief frozen, long revision, String deciders, Text hindrance) {

    public Optional<String> vatPercent() {
        return OrderView.percent(frozen.brief().vatRate());
    }
}
