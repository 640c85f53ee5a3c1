package dev.klartext.chassis.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({"Clara Krume,CK", "Nadja,N", "Ana de la Cruz,AC", "ülkü öz,ÜÖ", "'',''"})
    void people_are_recognised_by_their_initials(String name, String initials) {
        assertThat(Names.initials(name)).isEqualTo(initials);
    }
}
