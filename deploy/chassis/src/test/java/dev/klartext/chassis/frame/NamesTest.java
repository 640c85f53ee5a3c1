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

    @ParameterizedTest
    @CsvSource({"030 5550 20,030555020", "+49 (0)30/5550-20,+4930555020", "(030) 5550,0305550", "nur mittags,''"})
    void a_number_is_dialled_without_what_makes_it_readable(String phone, String dialled) {
        assertThat(Names.dialled(phone)).isEqualTo(dialled);
    }
}
