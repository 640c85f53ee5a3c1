package dev.klartext.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Everything that a link leads to opens on a phone, and keeps nobody out: axe on each page in both languages. */
@Order(2)
class PagesIT {
    private static Surroundings surroundings;

    @BeforeAll
    static void anOrderWithEverythingAroundIt() {
        surroundings = Surroundings.of(Whole.running());
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void whateverStaffCanOpen() {
        walk("nadja", surroundings.pagesOfNadja());
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void whateverTheClientCanOpen() {
        walk("clara", surroundings.pagesOfClara());
    }

    private static void walk(String person, List<String> pages) {
        try (var browsers = new Browsers()) {
            Visitor visitor = browsers.visitor(person, "de", Visitor.Screen.PHONE);
            visitor.opens("/").logsIn();
            Walk walk = new Walk(visitor).via(pages);
            walk.everywhere();
            assertThat(walk.dead()).isEmpty();
            assertThat(Barriers.all()).isEmpty();
            assertThat(walk.seen()).hasSizeGreaterThan(10);
        }
    }
}
