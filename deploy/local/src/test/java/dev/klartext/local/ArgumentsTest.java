package dev.klartext.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ArgumentsTest {
    @Test
    void withoutArgumentsEverythingStartsWithTheDataOfTheLastTime() {
        var arguments = Arguments.parse();
        assertThat(arguments.fresh()).isFalse();
        assertThat(arguments.without()).isEmpty();
    }

    @Test
    void severalServicesCanBeLeftOut() {
        var arguments = Arguments.parse("--without", "intake", "--fresh", "--without", "dispute");
        assertThat(arguments.fresh()).isTrue();
        assertThat(arguments.without()).containsExactly("intake", "dispute");
    }

    @Test
    void anUnknownServiceIsRefusedWithTheOnesThereAre() {
        assertThatThrownBy(() -> Arguments.parse("--without", "billing"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("intake, communication, dispute");
    }

    @Test
    void aMissingServiceIsRefused() {
        assertThatThrownBy(() -> Arguments.parse("--without")).isInstanceOf(Refused.class);
    }

    @Test
    void anUnknownArgumentIsRefusedWithTheUsage() {
        assertThatThrownBy(() -> Arguments.parse("--clean"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(Arguments.USAGE);
    }
}
