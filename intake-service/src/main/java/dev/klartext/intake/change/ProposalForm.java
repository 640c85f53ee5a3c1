package dev.klartext.intake.change;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Reads a proposal out of the page's form; what is no id was not ticked there. */
final class ProposalForm {

    private ProposalForm() {}

    static NewChange read(MultivaluedMap<String, String> typed) {
        return new NewChange(
                typed.getFirst("title"),
                typed.getFirst("reason"),
                ids(typed, "strikes"),
                ids(typed, "affects"),
                number(typed.getFirst("revises")));
    }

    /** The ids of the boxes that were ticked. */
    static List<UUID> ids(MultivaluedMap<String, String> typed, String field) {
        return typed.getOrDefault(field, List.of()).stream()
                .map(ProposalForm::id)
                .filter(Objects::nonNull)
                .toList();
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Integer number(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : Integer.valueOf(typed);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
