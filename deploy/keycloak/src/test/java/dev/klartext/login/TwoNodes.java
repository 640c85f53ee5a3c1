package dev.klartext.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Links and codes over two nodes of Keycloak on one database. Takes two minutes, so it is run by hand:
 *
 * <pre>mvn -f deploy/keycloak/pom.xml verify -Dit.test=TwoNodes -Dkeycloak.nodes=2</pre>
 */
class TwoNodes {

    @Test
    void of_ten_taps_at_both_nodes_one_is_let_in_and_a_spent_link_is_spent_at_both() throws Exception {
        for (int round = 0; round < 5; round++) {
            String link = Realm.link(Realm.person());
            List<Callable<Boolean>> taps = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                Browser browser = new Browser().at(Realm.NODES.get(i % 2)).opens(link);
                taps.add(() -> browser.enters().isIn());
            }
            long in = 0;
            try (var threads = Executors.newFixedThreadPool(10)) {
                for (Future<Boolean> tap : threads.invokeAll(taps)) {
                    in += tap.get() ? 1 : 0;
                }
            }
            assertThat(in).isEqualTo(1);
            for (String node : Realm.NODES) {
                assertThat(new Browser().at(node).opens(link).text()).contains("Dieser Link ist schon benutzt");
            }
        }
    }

    @Test
    void what_was_asked_for_at_one_node_counts_at_the_other() {
        String nobody = "nobody@krume.example";
        int mailed = 0;
        for (int i = 0; i < 10; i++) {
            Browser browser =
                    new Browser().from("10.1.0.1").at(Realm.NODES.get(i % 2)).opens(null);
            mailed += browser.asksForCode(nobody).text().contains("schon mehrere Codes") ? 0 : 1;
        }
        assertThat(mailed).isEqualTo(CodeLimits.IN_A_QUARTER);
    }
}
