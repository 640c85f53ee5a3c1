package dev.klartext.chassis.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.HostAndPort;
import org.junit.jupiter.api.Test;

class CrossSiteTest {

    private static final HostAndPort HERE = HostAndPort.create("klartext.example", 8080);
    private static final boolean COOKIES = true;

    @Test
    void anotherSiteCannotMakeABrowserSendAForm() {
        assertThat(posts("cross-site", null, COOKIES)).isFalse();
    }

    @Test
    void aNeighbouringSubdomainCannotEither() {
        assertThat(posts("same-site", null, COOKIES)).isFalse();
    }

    @Test
    void ourOwnPageMaySend() {
        assertThat(posts("same-origin", null, COOKIES)).isTrue();
    }

    @Test
    void whatThePersonStartsInTheBrowserItselfMayBeSent() {
        assertThat(posts("none", null, COOKIES)).isTrue();
    }

    @Test
    void anOlderBrowserIsJudgedByTheOrigin() {
        assertThat(posts(null, "http://klartext.example:8080", COOKIES)).isTrue();
        assertThat(posts(null, "http://evil.example:8080", COOKIES)).isFalse();
        assertThat(posts(null, "http://klartext.example:9999", COOKIES)).isFalse();
        assertThat(posts(null, "null", COOKIES)).isFalse();
        assertThat(posts(null, "::", COOKIES)).isFalse();
    }

    @Test
    void theUsualPortNeedNotBeNamed() {
        HostAndPort withoutPort = HostAndPort.create("klartext.example", -1);

        assertThat(CrossSite.allows("POST", null, "https://klartext.example", withoutPort, COOKIES))
                .isTrue();
    }

    @Test
    void aProgramWithATokenMaySend() {
        assertThat(posts(null, null, !COOKIES)).isTrue();
    }

    @Test
    void cookiesWithoutAnyOriginAreNotTrusted() {
        assertThat(posts(null, null, COOKIES)).isFalse();
    }

    @Test
    void readingIsAllowedFromAnywhere() {
        assertThat(CrossSite.allows("GET", "cross-site", null, HERE, COOKIES)).isTrue();
    }

    private static boolean posts(String fetchSite, String origin, boolean cookies) {
        return CrossSite.allows("POST", fetchSite, origin, HERE, cookies);
    }
}
