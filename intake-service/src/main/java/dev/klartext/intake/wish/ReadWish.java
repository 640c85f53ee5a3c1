package dev.klartext.intake.wish;

import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.brief.BriefState;
import dev.klartext.intake.brief.BriefVersion;
import dev.klartext.intake.brief.BriefVersions;
import dev.klartext.intake.brief.FrozenBrief;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Finds a wish where it is talked about: in the newest version, while it waits or once it is ordered. */
@ApplicationScoped
class ReadWish {

    private static final Set<BriefState> TALKED_ABOUT = EnumSet.of(BriefState.SENT, BriefState.ORDERED);

    @Inject
    BriefVersions versions;

    @Inject
    WishWords words;

    /** The wish as the newest version says it; refuses what was read in another one. */
    WishRead in(Tx tx, UUID projectId, int version, UUID wishId) {
        BriefVersion newest = newest(tx, projectId);
        if (newest.version() != version) {
            throw Problems.CONFLICT.because(Text.of(
                    "Inzwischen gibt es Version %d. Bitte lesen Sie die Antwort dort.".formatted(newest.version()),
                    "Meanwhile there is version %d. Please read the answer there.".formatted(newest.version())));
        }
        return read(tx, projectId, newest, wishId);
    }

    WishRead inNewest(Tx tx, UUID projectId, UUID wishId) {
        return read(tx, projectId, newest(tx, projectId), wishId);
    }

    private BriefVersion newest(Tx tx, UUID projectId) {
        BriefVersion newest = versions.of(tx, projectId).stream().findFirst().orElseThrow(ReadWish::notHere);
        if (!TALKED_ABOUT.contains(newest.state())) {
            throw Problems.CONFLICT.because(Text.of(
                    "Version %d gilt nicht mehr; sobald die neue da ist, steht sie hier.".formatted(newest.version()),
                    "Version %d no longer counts; the new one will be here as soon as it is ready."
                            .formatted(newest.version())));
        }
        return newest;
    }

    private WishRead read(Tx tx, UUID projectId, BriefVersion newest, UUID wishId) {
        FrozenBrief frozen = versions.frozen(tx, projectId, newest.version());
        return words.about(tx, projectId, frozen.brief().wishes()).stream()
                .filter(talk -> talk.wish().id().equals(wishId))
                .findFirst()
                .map(talk -> new WishRead(newest, frozen, talk))
                .orElseThrow(ReadWish::notHere);
    }

    private static Problem notHere() {
        return Problems.NOT_FOUND.because(
                Text.of("Diesen Wunsch gibt es in diesem Projekt nicht.", "There is no such wish in this project."));
    }
}
