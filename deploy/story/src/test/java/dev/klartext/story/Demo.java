package dev.klartext.story;

import java.util.UUID;

/** What the demo people do once before scripts can go on for them. */
public final class Demo {
    private Demo() {}

    /** Clara follows the invitation into this project; from then on her login is the invited person. */
    public static void claraJoins(Whole whole, UUID project) {
        try (var browsers = new Browsers()) {
            Invited.to(project, whole, "clara@krume.example")
                    .joins(browsers.visitor("clara", "de", Visitor.Screen.PHONE), "Clara Krume");
        }
    }
}
