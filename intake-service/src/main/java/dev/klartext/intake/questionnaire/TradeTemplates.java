package dev.klartext.intake.questionnaire;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The questionnaires that come with Klartext, one per trade, as resources {@code questionnaires/<trade>.json}. */
@ApplicationScoped
public class TradeTemplates {

    private static final List<String> TRADES = List.of("web-design", "photo-shoot");

    @Inject
    ObjectMapper json;

    private List<Template> templates;

    @PostConstruct
    void read() {
        templates = TRADES.stream().map(this::read).toList();
    }

    List<Template> all() {
        return templates;
    }

    Optional<Template> find(String id) {
        return templates.stream().filter(template -> template.id().equals(id)).findFirst();
    }

    private Template read(String trade) {
        String file = "questionnaires/" + trade + ".json";
        try (InputStream bytes = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return new Template(trade, false, json.readValue(bytes, Questionnaire.class), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
