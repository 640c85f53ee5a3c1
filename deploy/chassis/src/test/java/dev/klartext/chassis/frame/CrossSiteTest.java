package dev.klartext.chassis.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.HostAndPort;
import org.junit.jupiter.api.Test;

class CrossSiteTest {

    private static final HostAndPort HERE = HostAndPort.create("klartext.example", 8080);
    private static final boolean COOKIES = true;

    @Test
    void another_site_cannot_make_a_browser_send_a_form() {
        assertThat(posts("cross-site", null, COOKIES)).isFalse();
    }

    @Test
    void a_neighbouring_subdomain_cannot_either() {
        assertThat(posts("same-site", null, COOKIES)).isFalse();
    }

    @Test
    void our_own_page_may_send() {
        assertThat(posts("same-origin", null, COOKIES)).isTrue();
    }

    @Test
    void what_the_person_starts_in_the_browser_itself_may_be_sent() {
        assertThat(posts("none", null, COOKIES)).isTrue();
    }

    @Test
    void an_older_browser_is_judged_by_the_origin() {
        assertThat(posts(null, "http://klartext.example:8080", COOKIES)).isTrue();
        assertThat(posts(null, "http://evil.example:8080", COOKIES)).isFalse();
        assertThat(posts(null, "http://klartext.example:9999", COOKIES)).isFalse();
        assertThat(posts(null, "null", COOKIES)).isFalse();
        assertThat(posts(null, "::", COOKIES)).isFalse();
    }

    @Test
    void the_usual_port_need_not_be_named() {
        HostAndPort withoutPort = HostAndPort.create("klartext.example", -1);

        assertThat(CrossSite.allows("POST", null, "https://klartext.example", withoutPort, COOKIES))
                .isTrue();
    }

    @Test
    void a_program_with_a_token_may_send() {
        assertThat(posts(null, null, !COOKIES)).isTrue();
    }

    @Test
    void cookies_without_any_origin_are_not_trusted() {
        assertThat(posts(null, null, COOKIES)).isFalse();
    }

    @Test
    void reading_is_allowed_from_anywhere() {
        assertThat(CrossSite.allows("GET", "cross-site", null, HERE, COOKIES)).isTrue();
    }

    private static boolean posts(String fetchSite, String origin, boolean cookies) {
        return CrossSite.allows("POST", fetchSite, origin, HERE, cookies);
    }
}
