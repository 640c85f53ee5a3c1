package dev.klartext.dispute.upload;

import dev.klartext.dispute.Scene;
import io.restassured.http.Header;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** A person's scripts that send files in a project, in the words of tus. */
record Sending(Scene scene, String subject) {

    static final String UPLOADS = "/api/projects/{p}/uploads";

    ValidatableResponse announces(String name, long size, Header... more) {
        var request = scene.as(subject)
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", size)
                .header("Upload-Metadata", "filename " + base64(name));
        for (Header header : more) {
            request.header(header);
        }
        return request.post(UPLOADS, scene.project()).then();
    }

    /** The id of a new upload. */
    String begun(String name, long size) {
        String address = announces(name, size).statusCode(201).extract().header("Location");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    ValidatableResponse sends(String upload, long offset, byte[] bytes) {
        return scene.as(subject)
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", offset)
                .contentType("application/offset+octet-stream")
                .body(bytes)
                .patch(UPLOADS + "/{u}", scene.project(), upload)
                .then();
    }

    /** The id of an upload whose bytes are all there. */
    String sent(String name, byte[] bytes) {
        String upload = begun(name, bytes.length);
        sends(upload, 0, bytes).statusCode(204);
        return upload;
    }

    long offset(String upload) {
        return Long.parseLong(asksOffset(upload).statusCode(200).extract().header("Upload-Offset"));
    }

    ValidatableResponse asksOffset(String upload) {
        return scene.as(subject).head(UPLOADS + "/{u}", scene.project(), upload).then();
    }

    ValidatableResponse discards(String upload) {
        return scene.as(subject)
                .delete(UPLOADS + "/{u}", scene.project(), upload)
                .then();
    }

    /** Shows a version made of uploads. */
    ValidatableResponse shows(String... uploads) {
        var request = scene.as(subject).multiPart("why", "Darum", "text/plain; charset=utf-8");
        Arrays.stream(uploads).forEach(upload -> request.multiPart("uploads", upload));
        return request.post("/api/projects/{p}/deliverables/{d}/results", scene.project(), scene.homePage())
                .then();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
