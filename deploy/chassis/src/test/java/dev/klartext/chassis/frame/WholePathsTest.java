package dev.klartext.chassis.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** Redirects lead where their author wrote. */
class WholePathsTest {

    @Test
    void anAddressOfTheSameServiceKeepsItsPathOnce() {
        assertThat(WholePaths.written(
                        URI.create("http://localhost:8080/intake/intake/clients/7?created=true"), "/intake"))
                .hasToString("http://localhost:8080/intake/clients/7?created=true");
    }

    @Test
    void anAddressOfAnotherServiceStandsForItself() {
        assertThat(WholePaths.written(
                        URI.create("http://localhost:8080/intake/communication/projects/7?after=intake:7:1:2#n1"),
                        "/intake"))
                .hasToString("http://localhost:8080/communication/projects/7?after=intake:7:1:2#n1");
    }

    @Test
    void anAddressThatIsRightAlreadyStays() {
        assertThat(WholePaths.written(URI.create("http://localhost:8080/intake/clients/7"), "/intake"))
                .hasToString("http://localhost:8080/intake/clients/7");
    }
}
