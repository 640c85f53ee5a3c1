package dev.klartext.intake.offer;

import io.smallrye.config.ConfigMapping;

/** How long an inquiry is kept that came to nothing; the public form says so. */
@ConfigMapping(prefix = "klartext.inquiry")
public interface InquiryRetention {

    /** Months after the last that happened to it. */
    int keptMonths();

    /** How often old ones are looked for; read by the scheduler. */
    String forgetEvery();
}
