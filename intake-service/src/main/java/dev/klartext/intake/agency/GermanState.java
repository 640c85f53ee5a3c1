package dev.klartext.intake.agency;

import java.util.Locale;

/** The German federal states by their ISO 3166-2 code; each has public holidays of its own. */
public enum GermanState {
    BW,
    BY,
    BE,
    BB,
    HB,
    HH,
    HE,
    MV,
    NI,
    NW,
    RP,
    SL,
    SN,
    ST,
    SH,
    TH;

    /** The word by which the holiday library knows the state. */
    String holidayArgument() {
        return name().toLowerCase(Locale.ROOT);
    }
}
