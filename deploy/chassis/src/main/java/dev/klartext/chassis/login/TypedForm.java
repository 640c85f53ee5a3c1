package dev.klartext.chassis.login;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What somebody typed into a form that nobody has read yet, so that it can be sent once more. */
record TypedForm(List<Field> fields) {

    static final TypedForm NONE = new TypedForm(List.of());

    private static final long MAX_BYTES = 256 * 1024;

    record Field(String name, String value) {}

    /** Nothing for what is no form, or has files in it: those a browser has to be given again. */
    static Uni<TypedForm> of(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaderNames.CONTENT_TYPE);
        boolean form = request.method() == HttpMethod.POST
                && type != null
                && type.startsWith("application/x-www-form-urlencoded")
                && length(request) <= MAX_BYTES
                && !request.isEnded();
        if (!form) {
            return Uni.createFrom().item(NONE);
        }
        var body = request.body();
        request.resume();
        return Uni.createFrom()
                .completionStage(body.toCompletionStage())
                .map(bytes -> read(bytes.toString()))
                .onFailure()
                .recoverWithItem(NONE);
    }

    static TypedForm read(String body) {
        return new TypedForm(new QueryStringDecoder(body, false)
                .parameters().entrySet().stream().flatMap(TypedForm::fields).toList());
    }

    private static Stream<Field> fields(Map.Entry<String, List<String>> typed) {
        return typed.getValue().stream().map(value -> new Field(typed.getKey(), value));
    }

    private static long length(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaderNames.CONTENT_LENGTH);
        return length != null && length.matches("[0-9]{1,9}") ? Long.parseLong(length) : Long.MAX_VALUE;
    }
}
