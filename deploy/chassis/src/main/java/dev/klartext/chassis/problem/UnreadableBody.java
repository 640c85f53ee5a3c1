package dev.klartext.chassis.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.klartext.chassis.text.Text;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.stream.Collectors;

/** A JSON body with a field we do not know or a value that does not fit, answered like any other bad input. */
@Provider
public class UnreadableBody implements ExceptionMapper<MismatchedInputException> {

    private static final Text UNKNOWN = Text.of("Dieses Feld gibt es hier nicht.", "There is no such field here.");
    private static final Text UNFIT = Text.of("Dieser Wert passt hier nicht.", "This value does not fit here.");

    @Inject
    ProblemMapper problems;

    @Override
    public Response toResponse(MismatchedInputException unfit) {
        Text message = unfit instanceof UnrecognizedPropertyException ? UNKNOWN : UNFIT;
        return problems.toResponse(new InvalidInput(List.of(new Violation(field(unfit), message))));
    }

    /** As in {@link Violation}: {@code wishes[1].text}; empty if the body as a whole does not fit. */
    private static String field(MismatchedInputException unfit) {
        return unfit.getPath().stream()
                .map(UnreadableBody::step)
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String step(JsonMappingException.Reference step) {
        return step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName();
    }
}
