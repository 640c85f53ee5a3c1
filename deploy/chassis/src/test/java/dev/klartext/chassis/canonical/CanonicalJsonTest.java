package dev.klartext.chassis.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    /** The sample of RFC 8785 section 3.2.2 with its canonical form of section 3.2.3. */
    @Test
    void the_sample_of_the_rfc_has_the_form_of_the_rfc() throws IOException {
        String sample = """
                {"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                 "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                 "literals": [null, true, false]}""";
        byte[] canonical = CanonicalJson.of(new ObjectMapper().readTree(sample));
        assertThat(new String(canonical, StandardCharsets.UTF_8))
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void the_order_in_which_a_thing_was_written_does_not_matter() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("b", 1);
        one.put("a", "ä");
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("a", "ä");
        other.put("b", 1);
        assertThat(CanonicalJson.of(one)).isEqualTo(CanonicalJson.of(other));
    }

    @Test
    void times_are_text_and_what_is_absent_is_left_out() {
        record Said(Instant at, String by) {}
        assertThat(new String(CanonicalJson.of(new Said(Instant.EPOCH, null)), StandardCharsets.UTF_8))
                .isEqualTo("{\"at\":\"1970-01-01T00:00:00Z\"}");
    }
}
