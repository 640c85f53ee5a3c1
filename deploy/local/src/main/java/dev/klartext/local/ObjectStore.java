package dev.klartext.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/** An S3 store with one bucket on the file system. */
public final class ObjectStore implements AutoCloseable {
    static final String BUCKET = "klartext";
    static final String ACCESS_KEY = "klartext";
    static final String SECRET_KEY = "klartext-local";

    private final Path data;
    private final int port;
    private S3Proxy server;

    public ObjectStore(Path directory, int port) {
        this.data = directory.resolve("data");
        this.port = port;
    }

    /** Runs the store as a process of its own: {@code <directory> <port>}. */
    public static void main(String[] args) throws Exception {
        var store = new ObjectStore(Path.of(args[0]), Integer.parseInt(args[1]));
        store.start();
        Lifeline.hold(store);
    }

    public void start() throws Exception {
        Files.createDirectories(data);
        var blobs = new FilesystemNio2BlobStore(data.toString());
        if (!blobs.containerExists(BUCKET)) {
            blobs.createContainer(BUCKET);
        }
        server = S3Proxy.builder()
                .blobStore(blobs)
                .endpoint(URI.create("http://127.0.0.1:" + port))
                .awsAuthentication(AuthenticationType.AWS_V4, ACCESS_KEY, SECRET_KEY)
                // Clients send headers that the store has no use for; production stores ignore them too.
                .ignoreUnknownHeaders(true)
                .build();
        server.start();
    }

    @Override
    public void close() throws IOException {
        if (server == null) {
            return;
        }
        try {
            server.stop();
        } catch (Exception e) {
            throw new IOException("The file store did not stop", e);
        }
    }
}
