package dev.klartext.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The look of the few pages that belong to no service: the mails, and what the front door says itself. */
final class LocalPages {
    private static final String STYLE = resource("local.css");

    private LocalPages() {}

    /** German unless the browser prefers English. */
    static boolean german(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return true;
        }
        var supported = List.of(Locale.GERMAN, Locale.ENGLISH);
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), supported);
            return best == null || best.equals(Locale.GERMAN);
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    static String away(String acceptLanguage) {
        return german(acceptLanguage) ? page(true, "Gleich wieder da", """
                        <h1>Gleich wieder da</h1>
                        <p>Dieser Teil von Klartext startet gerade oder macht eine Pause. Nichts ist verloren.
                        Bitte laden Sie die Seite in ein paar Sekunden neu.</p>
                        """) : page(false, "Back in a moment", """
                        <h1>Back in a moment</h1>
                        <p>This part of Klartext is starting or taking a break. Nothing is lost.
                        Please reload the page in a few seconds.</p>
                        """);
    }

    static String notFound(String acceptLanguage) {
        return german(acceptLanguage) ? page(true, "Nicht gefunden", """
                        <h1>Hier ist nichts</h1>
                        <p>Diese Adresse gibt es nicht. <a href="/">Zur Übersicht</a></p>
                        """) : page(false, "Not found", """
                        <h1>Nothing here</h1>
                        <p>There is no such address. <a href="/">To the overview</a></p>
                        """);
    }

    static String page(boolean german, String title, String content) {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s · Klartext</title>
                <style>%s</style>
                </head>
                <body><main>%s</main></body>
                </html>
                """.formatted(german ? "de" : "en", escape(title), STYLE, content);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String resource(String name) {
        try (var in = LocalPages.class.getResourceAsStream("/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
