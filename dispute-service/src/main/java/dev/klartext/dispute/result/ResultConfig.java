package dev.klartext.dispute.result;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

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

    /** Files up to this size are compared with what was shown while an approval is taken, larger ones beside it. */
    @WithDefault("64M")
    MemorySize compareAtOnce();

    /** How long an approval waits for a comparison that goes on beside it. */
    @WithDefault("20s")
    Duration compareWithin();

    /** Files of one picture selection. */
    @WithDefault("300")
    int maxPictures();
}
