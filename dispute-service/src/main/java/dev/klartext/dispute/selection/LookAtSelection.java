package dev.klartext.dispute.selection;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.dispute.preview.FilePreviews;
import dev.klartext.dispute.preview.Previews;
import dev.klartext.dispute.result.Deciders;
import dev.klartext.dispute.result.ResultFile;
import dev.klartext.dispute.result.Results;
import dev.klartext.dispute.review.Ratifications;
import dev.klartext.dispute.services.OrderedBrief;
import dev.klartext.dispute.services.Orders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reads a picture selection for its pages. */
@ApplicationScoped
class LookAtSelection {

    @Inject
    Tenancy tenancy;

    @Inject
    ReadSelection selections;

    @Inject
    Results results;

    @Inject
    Ratifications ratifications;

    @Inject
    Orders orders;

    @Inject
    Previews previews;

    @Inject
    Deciders deciders;

    SelectionView of(Grant grant, UUID resultId) {
        UUID project = grant.projectId();
        return tenancy.in(grant.agencyId(), tx -> {
            Selection selection = selections.of(tx, project, resultId);
            return new SelectionView(
                    grant,
                    deciders.of(tx, project),
                    selection,
                    results.page(tx, project, selection.deliverable().id(), Long.MAX_VALUE, 1)
                            .getFirst()
                            .id(),
                    ratifications.find(tx, project, resultId, 0).orElse(null),
                    orders.brief(tx, project).map(OrderedBrief::state).orElse(null),
                    drawing(tx, selection));
        });
    }

    private List<Integer> drawing(Tx tx, Selection selection) {
        List<ResultFile> files = selection.files();
        List<String> undrawn = files.stream()
                .filter(file -> file.kind().picture() && !file.picturable())
                .map(ResultFile::sha256)
                .toList();
        if (undrawn.isEmpty()) {
            return List.of();
        }
        Map<String, FilePreviews> drawn = previews.of(tx, selection.projectId(), undrawn);
        return IntStream.range(0, files.size())
                .filter(i -> drawn.getOrDefault(files.get(i).sha256(), FilePreviews.NONE)
                        .waiting())
                .boxed()
                .toList();
    }
}
