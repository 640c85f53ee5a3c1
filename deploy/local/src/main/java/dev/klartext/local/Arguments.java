package dev.klartext.local;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What {@code deploy/up} was asked for.
 *
 * @param fresh start with an empty data directory
 * @param without services that are left out, for {@code mvn quarkus:dev} to take their place
 */
record Arguments(boolean fresh, Set<String> without) {
    static final String USAGE = "Usage: deploy/up [--fresh] [--without intake|communication|dispute]";

    private static final List<String> SERVICES = List.of("intake", "communication", "dispute");

    static Arguments parse(String... given) {
        boolean fresh = false;
        var without = new LinkedHashSet<String>();
        for (int i = 0; i < given.length; i++) {
            switch (given[i]) {
                case "--fresh" -> fresh = true;
                case "--without" -> {
                    i++;
                    if (i == given.length || !SERVICES.contains(given[i])) {
                        throw new Refused("--without wants one of %s. %s", String.join(", ", SERVICES), USAGE);
                    }
                    without.add(given[i]);
                }
                default -> throw new Refused("\"%s\" is not known. %s", given[i], USAGE);
            }
        }
        return new Arguments(fresh, without);
    }
}
