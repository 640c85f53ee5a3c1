package dev.klartext.communication.history;

import dev.klartext.communication.entry.KeepAttachments.Upload;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/**
 * The form as the browser sent it.
 *
 * @param fields what was typed and chosen, by field
 * @param files what was attached
 */
record SentEntry(MultivaluedMap<String, String> fields, List<Upload> files) {

    static SentEntry read(MultipartFormDataInput sent) {
        SentEntry read = new SentEntry(new MultivaluedHashMap<>(), new ArrayList<>());
        sent.getValues().forEach((field, values) -> values.forEach(value -> read.add(field, value)));
        return read;
    }

    private void add(String field, FormValue value) {
        if (value.isFileItem()) {
            files.add(new Upload(value.getFileName(), value.getFileItem().getFile(), size(value)));
        } else {
            fields.add(field, value.getValue());
        }
    }

    private static long size(FormValue value) {
        try {
            return value.getFileItem().getFileSize();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
