package dev.klartext.story;

import static org.assertj.core.api.Assertions.assertThat;

/** Second part: what is said, noted in a few taps from both sides (step 4). */
final class SecondPartTheTalk {
    /** Beside the words themselves; the issue allows no more. */
    private static final int TAPS = 4;

    private final Cast cast;
    private final Words words;
    private final Visitor nadja;
    private final Visitor clara;

    SecondPartTheTalk(Cast cast) {
        this.cast = cast;
        this.words = cast.words;
        this.nadja = cast.nadja;
        this.clara = cast.clara;
    }

    void nadjaLogsACallWithKarl() {
        nadja.opens(history());
        nadja.tapsSince();
        nadja.chooses(words.either("Anruf", "Call")).chooses("Karl Kontakt");
        nadja.types(
                words.say("history.words"),
                words.either("Rezeptseiten sollen später kommen.", "The recipe pages are to come later."));
        nadja.clicksButton(words.say("history.note"));
        nadja.sees(words.say("history.noted"));
        nadja.sees(words.either("Rezeptseiten sollen später kommen.", "The recipe pages are to come later."));
        assertThat(nadja.tapsSince()).isLessThanOrEqualTo(TAPS);
    }

    void nadjaLogsThatClaraWasNotReached() {
        nadja.chooses(words.either("Nicht erreicht", "Not reached")).chooses("Clara Krume");
        nadja.clicksButton(words.say("history.note"));
        nadja.sees(words.either("Clara Krume nicht erreicht", "Clara Krume not reached"));
        assertThat(nadja.tapsSince()).isLessThanOrEqualTo(TAPS);
    }

    void nadjaTakesATypingErrorBack() {
        String error = words.either("Termin am 31. Februar", "Meeting on 31 February");
        nadja.types(words.say("history.words"), error).clicksButton(words.say("history.note"));
        nadja.sees(error).looksAround("history-typing");
        nadja.clicksButton(words.say("history.takeBack"));
        nadja.sees(words.say("history.takenBack")).seesNot(error);
    }

    void nadjaWritesAnInternalNote() {
        nadja.chooses(words.either("Intern", "Internal"));
        nadja.sees(words.say("history.internalHint").substring(0, 30));
        nadja.types(words.say("history.words"), internalNote()).clicksButton(words.say("history.note"));
        nadja.sees(internalNote()).sees(words.say("history.internal")).looksAround("history-staff");
    }

    void claraAddsAnEntryOfHerOwn() {
        String photos = words.either("Die Fotos kommen am Freitag.", "The photos come on Friday.");
        clara.opens(history());
        clara.types(words.say("history.words"), photos).clicksButton(words.say("history.note"));
        clara.sees(photos).seesNot(internalNote()).looksAround("history-client");
    }

    String internalNote() {
        return words.either("Vor dem Umzug das Backup prüfen", "Check the backup before the move");
    }

    private String history() {
        return "/communication/projects/" + cast.project;
    }
}
