package dev.klartext.chassis.frame;

import dev.klartext.chassis.text.Language;
import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Gives every template of a request the caller's language; a template that is rendered for somebody else sets its own. */
@ApplicationScoped
public class PageLanguage {

    @Inject
    Language language;

    void configure(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(this::choose);
    }

    private void choose(TemplateInstance page) {
        if (Arc.container().requestContext().isActive()) {
            page.setLocale(language.locale());
        }
    }
}
