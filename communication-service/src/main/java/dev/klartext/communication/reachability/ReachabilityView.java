package dev.klartext.communication.reachability;

import dev.klartext.communication.entry.Channel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the two sides of a project reach each other, as the API shows it to the agency. */
@Schema(name = "Reachability")
public record ReachabilityView(
        UUID projectId,
        String title,
        String clientName,

        @Schema(description = "Who decides and was spoken with last; absent as long as nobody decides")
        Person decider,

        @Schema(description = "Whom of the client the agency spoke with last beside who decides")
        Person other,

        @Schema(description = "Who stands in for who decides")
        Person cover,

        @Schema(description = "Whose newest mail was refused, beside who decides")
        List<Person> refused,

        @Schema(
                description =
                        "Working days since word last went both ways with who decides, or since the project began")
        int silentDays,

        @Schema(description = "10 working days of silence, or 3 failed attempts in a row")
        boolean longNotSpoken,

        @Schema(description = "What to try next; absent as long as nobody decides")
        Next next,

        @Schema(description = "When the client last heard from the agency; absent if never")
        Instant heardAt,

        @Schema(description = "Working days since then, or since the project began")
        int unheardDays,

        @Schema(description = "The client has heard nothing from the agency for 5 working days")
        boolean hearsNothing) {

    /** A person and how reaching them went. */
    @Schema(name = "ReachedPerson")
    public record Person(
            UUID personId,
            String name,

            @Schema(description = "Whether they are away today")
            boolean away,

            @Schema(description = "The last talk, answer or decision; absent if there was none")
            Instant spokenAt,

            @Schema(description = "Failed attempts since then")
            int attempts,

            @Schema(description = "Ways that were tried in vain since then")
            List<Channel> channels,

            @Schema(description = "Whether a mail left for them since then")
            boolean mailed,

            @Schema(description = "Whether the newest mail to them was refused")
            boolean mailRefused,

            @Schema(description = "Whether a letter was noted since then")
            boolean wrote) {

        static Person of(ReachedPerson person) {
            return person == null
                    ? null
                    : new Person(
                            person.personId(),
                            person.name(),
                            person.away(),
                            person.spokenAt(),
                            person.attempts(),
                            person.channels().stream().map(Channel::valueOf).toList(),
                            person.mailed(),
                            person.mailRefused(),
                            person.wrote());
        }
    }

    /** What to try next, and with whom. */
    @Schema(name = "NextToTry")
    public record Next(Way way, UUID personId, String name) {

        static Next of(NextToTry next) {
            return next == null
                    ? null
                    : new Next(
                            next.way(), next.person().personId(), next.person().name());
        }
    }

    static ReachabilityView of(Reachability reach) {
        return new ReachabilityView(
                reach.project().projectId(),
                reach.project().title(),
                reach.project().clientName(),
                Person.of(reach.decider()),
                Person.of(reach.other()),
                Person.of(reach.cover()),
                reach.refused().stream().map(Person::of).toList(),
                reach.silentDays(),
                reach.longNotSpoken(),
                Next.of(reach.next()),
                reach.heardAt(),
                reach.unheardDays(),
                reach.hearsNothing());
    }
}
