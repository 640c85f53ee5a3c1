package dev.klartext.intake.client;

import dev.klartext.chassis.frame.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Fills and reads the forms about clients. */
final class ClientForm {

    private ClientForm() {}

    static Form of(Client client) {
        return Form.of(Map.of(
                "revision", client.revision(),
                "name", client.name(),
                "kind", client.kind(),
                "address", client.address(),
                "website", client.website(),
                "mailDomain", client.mailDomain()));
    }

    static Form of(ClientQuery query) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("query", query.words());
        fields.put("kind", query.kind());
        fields.put("sort", query.sort());
        return Form.of(fields);
    }

    static ClientChange change(MultivaluedMap<String, String> typed) {
        return new ClientChange(
                typed.getFirst("name"),
                kind(typed.getFirst("kind")),
                typed.getFirst("address"),
                typed.getFirst("website"),
                typed.getFirst("mailDomain"));
    }

    static ClientKind kind(String typed) {
        return "CONSUMER".equals(typed) ? ClientKind.CONSUMER : ClientKind.BUSINESS;
    }

    static ClientQuery query(String words, String kind, String sort) {
        return new ClientQuery(
                words,
                kind == null || kind.isBlank() ? null : kind(kind),
                Arrays.stream(ClientQuery.Sort.values())
                        .filter(each -> each.name().equals(sort))
                        .findFirst()
                        .orElse(null));
    }

    static long revision(MultivaluedMap<String, String> typed) {
        String revision = typed.getFirst("revision");
        return revision != null && revision.matches("\\d{1,18}") ? Long.parseLong(revision) : 0;
    }
}
