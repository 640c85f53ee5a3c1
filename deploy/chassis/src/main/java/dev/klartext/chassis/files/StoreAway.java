package dev.klartext.chassis.files;

import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Says it when the file store does not answer: nothing is lost, and the same may be asked again. */
final class StoreAway {

    private static final Logger LOG = Logger.getLogger(StoreAway.class);

    private StoreAway() {}

    static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (SdkClientException e) {
            throw away(e);
        } catch (S3Exception e) {
            throw e.statusCode() >= 500 ? away(e) : e;
        }
    }

    private static Problem away(Exception reason) {
        LOG.errorf("The file store does not answer: %s", reason.getMessage());
        return Problems.UNAVAILABLE.because(Text.of(
                "Unser Dateispeicher antwortet gerade nicht. Das liegt an uns; bitte versuchen Sie es gleich noch einmal.",
                "Our file store does not answer right now. That is our fault; please try again in a moment."));
    }
}
