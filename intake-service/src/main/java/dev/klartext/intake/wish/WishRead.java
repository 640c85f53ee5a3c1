package dev.klartext.intake.wish;

import dev.klartext.intake.brief.BriefVersion;
import dev.klartext.intake.brief.FrozenBrief;

/** A wish of the version that counts now, with what was said about it. */
record WishRead(BriefVersion sent, FrozenBrief frozen, WishTalk talk) {

    Wish wish() {
        return talk.wish();
    }

    int version() {
        return sent.version();
    }
}
