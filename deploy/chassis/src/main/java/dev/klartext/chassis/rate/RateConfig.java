package dev.klartext.chassis.rate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many requests a minute one person or one address may send to a service. */
@ConfigMapping(prefix = "klartext.rate")
public interface RateConfig {

    /** For a person who is logged in, at each replica: far above what a person does, and room for scripts. */
    @WithDefault("30000")
    int personPerMinute();

    /** For an address nobody has logged in from, at all replicas together: whoever guesses invitations is slowed down. */
    @WithDefault("120")
    int strangerPerMinute();
}
