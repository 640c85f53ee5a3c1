package dev.klartext.chassis.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.caller.Caller.Way;
import org.junit.jupiter.api.Test;

class IdentifiedTest {

    @Test
    void a_mailed_link_names_the_address_only_so_that_its_owner_recognises_it() {
        Identified link = Identified.by(Way.LINK, "clara@krume.example", true);
        assertThat(link.address()).isEqualTo("c…@krume.example");
        assertThat(link.words().de())
                .isEqualTo("angemeldet mit persönlichem Link an c…@krume.example, in einem bekannten Browser");
        assertThat(link.words().en())
                .isEqualTo("logged in with a personal link to c…@krume.example, in a known browser");
    }

    @Test
    void a_code_is_said_without_the_browser() {
        assertThat(Identified.by(Way.CODE, "clara@krume.example", true).words().de())
                .isEqualTo("angemeldet mit Code per Mail an c…@krume.example");
    }

    @Test
    void password_and_passkey_went_to_no_address() {
        assertThat(Identified.by(Way.PASSWORD, "clara@krume.example", true))
                .isEqualTo(new Identified(Way.PASSWORD, null, false));
        assertThat(Identified.by(Way.PASSKEY, "", false).words().en()).isEqualTo("logged in with a passkey");
    }

    @Test
    void what_is_no_address_is_left_out() {
        assertThat(Identified.by(Way.CODE, "", false).words().de()).isEqualTo("angemeldet mit Code per Mail");
        assertThat(Identified.by(Way.LINK, null, false).words().en()).isEqualTo("logged in with a personal link");
    }
}
