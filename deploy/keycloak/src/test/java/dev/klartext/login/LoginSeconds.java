package dev.klartext.login;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * How long logins take with our authenticators and with Keycloak's own flow, alternating at one Keycloak. Run by hand:
 *
 * <pre>mvn -f deploy/keycloak/pom.xml verify -Dit.test=LoginSeconds</pre>
 */
class LoginSeconds {
    private static final int WARM_UP = 5;
    private static final int LOGINS = 20;

    private final List<Double> ours = new ArrayList<>();
    private final List<Double> keycloaks = new ArrayList<>();
    private final List<Double> links = new ArrayList<>();

    @Test
    void measure() {
        keycloaksOwnFlowFor("klartext-signing");
        Realm.Person person = Realm.person();
        for (int i = -WARM_UP; i < LOGINS; i++) {
            String link = Realm.link(person);
            List<Double> taken = List.of(
                    milliseconds(() -> new Browser().asks("klartext", Map.of()).logsIn("karl", "karl")),
                    milliseconds(() ->
                            new Browser().asks("klartext-signing", Map.of()).logsIn("karl", "karl")),
                    milliseconds(() -> new Browser().opens(link).enters()));
            if (i >= 0) {
                ours.add(taken.get(0));
                keycloaks.add(taken.get(1));
                links.add(taken.get(2));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d logins each, milliseconds (p50, worst): password with ours %s, with Keycloak's own flow %s, link %s%n",
                LOGINS,
                figures(ours),
                figures(keycloaks),
                figures(links));
    }

    private static double milliseconds(java.util.function.Supplier<Browser> login) {
        long start = System.nanoTime();
        Browser browser = login.get();
        double taken = (System.nanoTime() - start) / 1e6;
        if (!browser.isIn()) {
            throw new AssertionError(browser.text());
        }
        return taken;
    }

    private static String figures(List<Double> all) {
        List<Double> sorted = all.stream().sorted().toList();
        return String.format(Locale.ROOT, "%.0f, %.0f", sorted.get(sorted.size() / 2), sorted.getLast());
    }

    private static void keycloaksOwnFlowFor(String client) {
        String flow = StreamSupport.stream(
                        Realm.json(Realm.admin("GET", "/authentication/flows", "")
                                        .body())
                                .spliterator(),
                        false)
                .filter(each -> each.path("alias").asText().equals("browser"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        ArrayNode found = (ArrayNode)
                Realm.json(Realm.admin("GET", "/clients?clientId=" + client, "").body());
        ObjectNode changed = (ObjectNode) found.get(0);
        changed.putObject("authenticationFlowBindingOverrides").put("browser", flow);
        Realm.admin("PUT", "/clients/" + changed.path("id").asText(), changed.toString());
    }
}
