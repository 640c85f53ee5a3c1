package dev.klartext.login;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without scripts: cookies, forms, and redirects inside of Keycloak. */
final class Browser {
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final String VERIFIER = "v".repeat(50);

    /** Each browser is in a network of its own, and a near one: from afar Keycloak wants https. */
    private static final AtomicInteger NETWORKS = new AtomicInteger();

    private String network = "10.0.0." + NETWORKS.incrementAndGet();
    private String realm = Realm.NODES.getFirst();
    private final Map<String, String> cookies = new HashMap<>();
    private String client;
    private String page = "";
    private String left;

    /** Asks another node. */
    Browser at(String node) {
        realm = node;
        return this;
    }

    Browser from(String place) {
        network = place;
        return this;
    }

    /** Starts the login of our pages, as a service does with what the mail's link carries. */
    Browser opens(String token) {
        return asks("klartext", token == null ? Map.of() : Map.of("mail_token", token));
    }

    Browser asks(String client, Map<String, String> parameters) {
        return get(address(client, parameters));
    }

    /** Opens the page on which one could make an account for oneself. */
    Browser registers() {
        return get(address("klartext", Map.of()).replace("/auth?", "/registrations?"));
    }

    /** Asks for the mail with which one sets a new password. */
    Browser forgetsPassword(String address) {
        opens(null);
        Matcher link =
                Pattern.compile("href=\"([^\"]*reset-credentials[^\"]*)\"").matcher(page);
        if (!link.find()) {
            throw new AssertionError("No way to reset a password on " + text());
        }
        return get(absolute(link.group(1).replace("&amp;", "&"))).sends(Map.of("username", address));
    }

    Browser follows(String link) {
        return get(link);
    }

    private static String absolute(String link) {
        return link.startsWith("/") ? Realm.PAGES + link : link;
    }

    private String address(String client, Map<String, String> parameters) {
        this.client = client;
        var all = new HashMap<>(Map.of(
                "client_id", client,
                "response_type", "code",
                "scope", "openid profile email",
                "state", "s",
                "redirect_uri", Realm.PAGES + "/communication/callback",
                "code_challenge",
                        Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(HexFormat.of().parseHex(Sha256.of(VERIFIER))),
                "code_challenge_method", "S256"));
        all.putAll(parameters);
        return realm + "/protocol/openid-connect/auth?" + encoded(all);
    }

    /** What a mail scanner does. */
    int looksAt(String token, String method) {
        var request = HttpRequest.newBuilder(URI.create(address("klartext", Map.of("mail_token", token))))
                .method(method, BodyPublishers.noBody());
        return send(request).statusCode();
    }

    /** Sends the page's first form with the button that was pressed. */
    Browser sends(Map<String, String> fields) {
        Matcher form = FORM.matcher(page);
        if (!form.find()) {
            throw new AssertionError("No form on " + text());
        }
        var request = HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields)));
        return follow(send(request));
    }

    Browser enters() {
        return sends(Map.of("answer", "enter"));
    }

    Browser typesCode(String address, String code) {
        return sends(Map.of("codeStep", "check", "username", address, "code", code));
    }

    Browser asksForCode(String address) {
        return sends(Map.of("codeStep", "send", "username", address));
    }

    Browser logsIn(String name, String password) {
        return sends(Map.of("username", name, "password", password));
    }

    private Browser get(String address) {
        return follow(send(HttpRequest.newBuilder(URI.create(address))));
    }

    private Browser follow(HttpResponse<String> answer) {
        page = answer.body();
        left = answer.headers().firstValue("Location").orElse(null);
        return left == null || isIn() ? this : get(left);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        request.header("X-Forwarded-For", network);
        request.header(
                "Cookie", cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")));
        try {
            HttpResponse<String> answer = Realm.HTTP.send(request.build(), BodyHandlers.ofString());
            for (String set : answer.headers().allValues("Set-Cookie")) {
                String[] pair = set.split(";")[0].split("=", 2);
                if (set.contains("Max-Age=0")) {
                    cookies.remove(pair[0]);
                } else {
                    cookies.put(pair[0], pair[1]);
                }
            }
            return answer;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether Keycloak has sent it back to our pages with a code. */
    boolean isIn() {
        return left != null && left.startsWith(Realm.PAGES + "/communication/callback") && left.contains("&code=");
    }

    /** What the ID token says. */
    JsonNode claims() {
        return Realm.json(new String(
                Base64.getUrlDecoder().decode(tokens().path("id_token").asText().split("\\.")[1]),
                StandardCharsets.UTF_8));
    }

    /** What our pages get for the code with which it was sent back. */
    private JsonNode tokens() {
        Matcher code = Pattern.compile("&code=([^&]+)").matcher(String.valueOf(left));
        if (!code.find()) {
            throw new AssertionError("Not in: " + text());
        }
        return Realm.token(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code.group(1),
                "redirect_uri",
                Realm.PAGES + "/communication/callback",
                "client_id",
                client,
                "client_secret",
                "local-only-" + client,
                "code_verifier",
                VERIFIER));
    }

    /** The value of a field of the page, hidden or not. */
    String value(String field) {
        Matcher value =
                Pattern.compile("name=\"" + field + "\"[^>]*value=\"([^\"]*)\"").matcher(page);
        if (!value.find()) {
            throw new AssertionError("No " + field + " on " + text());
        }
        return value.group(1);
    }

    /** Chooses another way to prove who one is, by what it is called. */
    Browser chooses(String way) {
        String before = page.substring(0, page.indexOf(way));
        String execution = before.substring(before.lastIndexOf("name=\"authenticationExecution\" value=\"") + 38);
        return sends(Map.of("authenticationExecution", execution.substring(0, execution.indexOf('"'))));
    }

    /** The words of the page. */
    String text() {
        return page.replaceAll("(?s)<(script|style|head).*?</\\1>", "")
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s+", " ");
    }

    String page() {
        return page;
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
