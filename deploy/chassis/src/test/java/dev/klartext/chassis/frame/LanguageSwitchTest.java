package dev.klartext.chassis.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageSwitchTest {

    @Test
    void the_choice_keeps_what_else_the_address_says() {
        assertThat(LanguageSwitch.with("/communication/projects/1", "after=intake:1:1:7", "en"))
                .isEqualTo("/communication/projects/1?after=intake:1:1:7&lang=en");
    }

    @Test
    void after_the_choice_the_address_is_as_before() {
        assertThat(LanguageSwitch.without("/intake/projects", "cursor=x&lang=de"))
                .isEqualTo("/intake/projects?cursor=x");
        assertThat(LanguageSwitch.without("/intake/projects", "lang=de")).isEqualTo("/intake/projects");
    }

    @Test
    void no_address_leads_to_another_host() {
        assertThat(LanguageSwitch.without("//evil.example/", "lang=de")).isEqualTo("/evil.example/");
        assertThat(LanguageSwitch.without("/\\evil.example", "lang=de")).isEqualTo("/evil.example");
    }
}
