package dev.klartext.chassis.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WantedRangeTest {

    private static final String ETAG = "\"abc\"";

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-99", "bytes=100-", "bytes=-500"})
    void one_range_is_handed_on(String range) {
        assertThat(WantedRange.of(range, null, ETAG)).isEqualTo(range);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=-", "bytes=9-3", "bytes=0-1,5-6", "pages=1-2", "bytes=a-b"})
    void anything_else_is_answered_with_the_whole(String range) {
        assertThat(WantedRange.of(range, null, ETAG)).isNull();
    }

    @Test
    void a_part_of_another_file_is_of_no_use() {
        assertThat(WantedRange.of("bytes=0-99", "\"other\"", ETAG)).isNull();
        assertThat(WantedRange.of("bytes=0-99", ETAG, ETAG)).isEqualTo("bytes=0-99");
    }
}
