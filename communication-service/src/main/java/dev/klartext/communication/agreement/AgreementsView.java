package dev.klartext.communication.agreement;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A project's agreements as their page shows them.
 *
 * @param asking whether the reader may put something to others
 * @param older cursor of those before these; null at the beginning
 */
public record AgreementsView(UUID projectId, boolean asking, List<Line> items, String older) {

    /** One of them with where it stands today. */
    public record Line(Agreement agreement, AgreementState state) {

        public String names() {
            return agreement.people().stream().map(Asked::name).collect(Collectors.joining(", "));
        }
    }

    public String path() {
        return "/communication/projects/" + projectId + "/agreements";
    }
}
