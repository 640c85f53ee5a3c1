package dev.klartext.story;

/** What the demo people do once before scripts can go on for them. */
public final class Demo {
    private Demo() {}

    /** Clara follows the newest invitation in her mail; from then on her login is the invited person. */
    public static void claraJoins(Whole whole) {
        try (var browsers = new Browsers()) {
            Invited.of(whole, "clara@krume.example")
                    .joins(browsers.visitor("clara", "de", Visitor.Screen.PHONE), "Clara Krume");
        }
    }
}
