package dev.klartext.dispute.selection;

import dev.klartext.chassis.access.Grant;
import dev.klartext.dispute.result.DraftGate;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The part of a contact sheet that is asked for again as long as pictures are being drawn: the cards that have one now. */
@Path("/projects/{project}/results/{result}/pictures/drawn")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class DrawnCardPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance drawn(SelectionView view, List<Card> cards);
    }

    @Inject
    DraftGate gate;

    @Inject
    LookAtSelection lookAtSelection;

    /** @param waiting which pictures the page still waits for, counted from 0 and parted by commas */
    @GET
    @Operation(hidden = true)
    public TemplateInstance drawn(
            @PathParam("project") UUID project,
            @PathParam("result") UUID result,
            @QueryParam("waiting") String waiting) {
        Grant grant = gate.enter(project);
        SelectionView view = lookAtSelection.of(grant, result);
        Set<String> asked = waiting == null ? Set.of() : Set.copyOf(List.of(waiting.split(",")));
        List<Card> cards = view.cards();
        return Templates.drawn(
                view,
                IntStream.range(0, cards.size())
                        .filter(i -> asked.contains(String.valueOf(i)))
                        .filter(i -> !view.drawing().contains(i))
                        .mapToObj(cards::get)
                        .toList());
    }
}
