package dev.klartext.chassis.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mailed link sends nobody away from this site. */
class OurPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/intake/projects/01980000-0000-7000-8000-000000000001/brief/versions/1",
                "/communication/projects/01980000-0000-7000-8000-000000000001?after=intake:0198:1:7"
            })
    void our_pages_are_gone_to(String path) {
        assertThat(OurPath.orHome(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "/intake//evil",
                "/intake/../auth/x",
                "/auth/realms",
                "javascript:alert(1)",
                "/intake/x\nSet-Cookie: a"
            })
    void everything_else_leads_home(String path) {
        assertThat(OurPath.orHome(path)).isEqualTo("/communication/");
    }
}
