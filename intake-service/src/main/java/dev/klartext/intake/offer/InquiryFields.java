package dev.klartext.intake.offer;

import java.util.HashMap;
import java.util.Map;

/** Writes what an inquiry says into the fields of the Kurzauftrag. */
final class InquiryFields {

    private static final int LINE = 120;

    private InquiryFields() {}

    static Map<String, Object> of(Inquiry inquiry) {
        Map<String, Object> fields = new HashMap<>();
        // Nobody of those in the list: who inquires is somebody new.
        fields.put("clientId", "");
        fields.put("newClient", inquiry.clientName());
        fields.put("kind", inquiry.organisation() == null ? "CONSUMER" : "BUSINESS");
        fields.put("deliverable", firstWords(inquiry.text()));
        fields.put("until", inquiry.until());
        fields.put("addContact", inquiry.email() != null);
        return fields;
    }

    /** Enough to go on from; the whole text becomes a wish. */
    private static String firstWords(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= LINE ? line : line.substring(0, LINE - 1) + "…";
    }
}
