package dev.klartext.intake.agency;

import dev.klartext.chassis.text.Text;
import java.util.Locale;

/** The German federal states by their ISO 3166-2 code; each has public holidays of its own. */
public enum GermanState {
    BW(Text.same("Baden-Württemberg")),
    BY(Text.of("Bayern", "Bavaria")),
    BE(Text.same("Berlin")),
    BB(Text.same("Brandenburg")),
    HB(Text.same("Bremen")),
    HH(Text.same("Hamburg")),
    HE(Text.of("Hessen", "Hesse")),
    MV(Text.of("Mecklenburg-Vorpommern", "Mecklenburg-Western Pomerania")),
    NI(Text.of("Niedersachsen", "Lower Saxony")),
    NW(Text.of("Nordrhein-Westfalen", "North Rhine-Westphalia")),
    RP(Text.of("Rheinland-Pfalz", "Rhineland-Palatinate")),
    SL(Text.same("Saarland")),
    SN(Text.of("Sachsen", "Saxony")),
    ST(Text.of("Sachsen-Anhalt", "Saxony-Anhalt")),
    SH(Text.same("Schleswig-Holstein")),
    TH(Text.of("Thüringen", "Thuringia"));

    private final Text label;

    GermanState(Text label) {
        this.label = label;
    }

    /** Its name as people read it. */
    public Text label() {
        return label;
    }

    /** The word by which the holiday library knows the state. */
    String holidayArgument() {
        return name().toLowerCase(Locale.ROOT);
    }
}
