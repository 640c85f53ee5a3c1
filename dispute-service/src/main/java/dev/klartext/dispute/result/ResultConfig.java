package dev.klartext.dispute.result;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of drafts and their review. */
@ConfigMapping(prefix = "klartext.results")
public interface ResultConfig {

    /** Working days that the client is given to look at a draft, as long as the agency says nothing else. */
    @WithDefault("5")
    int reviewDays();

    /** Working days that we give ourselves to answer a wish for changes, as long as the agency says nothing else. */
    @WithDefault("5")
    int reworkDays();

    /** Files of one draft. */
    @WithDefault("20")
    int maxFiles();

    /** Files of one picture selection. */
    @WithDefault("300")
    int maxPictures();
}
