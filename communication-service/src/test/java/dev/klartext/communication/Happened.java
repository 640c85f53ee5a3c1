package dev.klartext.communication;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.testing.Given;
import dev.klartext.chassis.text.Text;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Events with an entry block, as a service of today or tomorrow would send them. */
public final class Happened {

    /** A type that no service has: nothing here may depend on types. */
    public static final String INVENTED = "dev.klartext.dispute.weather.improved.v1";

    private Happened() {}

    public static Map<String, Object> event(EntryBlock entry) {
        return Map.of("somethingElse", "that nobody here reads", "entry", entry);
    }

    /** Nadja tells agency and client something. */
    public static EntryBlock told(Given.Project project, String words) {
        return told(project, Audience.PARTIES, words);
    }

    public static EntryBlock told(Given.Project project, Audience audience, String words) {
        return EntryBlock.telling(
                audience,
                Symbol.DRAFT,
                Standing.ONE_SIDED,
                nadja(project),
                Text.of(words, words + " (in English)"),
                "/results/projects/" + project.projectId());
    }

    public static Actor nadja(Given.Project project) {
        return new Actor(project.nadja().personId(), project.nadja().name(), Side.AGENCY);
    }

    /** Something that Clara owes. */
    public static PointOpened clarasPoint(Given.Project project, String words) {
        return new PointOpened(
                Ids.next(),
                Side.CLIENT,
                project.clara().personId(),
                project.clara().name(),
                Text.of(words, words + " (in English)"),
                LocalDate.now().plusDays(3),
                "/results/projects/" + project.projectId());
    }

    public static Notice notice(Given.Project project, UUID personId) {
        return new Notice(
                personId,
                Text.of("Bitte ansehen: Startseite", "Please look at: home page"),
                Text.of("Guten Tag,\n\ndie Startseite ist da.\n\nNadja", "Hello,\n\nthe home page is there.\n\nNadja"),
                Text.of("Entwurf ansehen", "See the draft"),
                "/results/projects/" + project.projectId());
    }
}
