package dev.klartext.intake.agency;

import dev.klartext.chassis.frame.ColorCheck;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.text.Text;

/**
 * What the first page of the settings shows.
 *
 * @param admin whether the reader may change anything
 * @param form the fields as stored or as just typed
 * @param words what becomes of the first colour
 * @param lines what becomes of the second; absent if there is none
 * @param refusal why what was just typed is not saved, absent otherwise
 * @param logoForm only says what is wrong with a logo that was just chosen
 */
public record SettingsView(
        boolean admin,
        StoredSettings stored,
        Form form,
        ColorCheck words,
        ColorCheck lines,
        boolean saved,
        Text refusal,
        Form logoForm) {

    static SettingsView of(boolean admin, StoredSettings stored, boolean saved) {
        Settings settings = stored.settings();
        return new SettingsView(
                admin,
                stored,
                SettingsForm.of(settings),
                ColorCheck.ofWords(settings.color()),
                settings.accentColor() == null ? null : ColorCheck.ofLines(settings.accentColor()),
                saved,
                null,
                Form.empty());
    }

    SettingsView typed(Form typed, Text why) {
        return new SettingsView(admin, stored, typed, words, lines, false, why, logoForm);
    }

    SettingsView withLogoRefused(Form refused, Text why) {
        return new SettingsView(admin, stored, form, words, lines, false, why, refused);
    }

    public boolean hasLogo() {
        return stored.logo() != null;
    }
}
