package dev.klartext.chassis.frame;

import dev.klartext.chassis.canonical.Sha256;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Addresses of the frame's static files, each with a version from its bytes, so that browsers may keep them for a year. */
@ApplicationScoped
@Named("assets")
@Unremovable
public class Assets {

    private static final int VERSION_LENGTH = 12;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();
    private final String root;

    Assets(@ConfigProperty(name = "quarkus.http.root-path", defaultValue = "/") String root) {
        this.root = root.endsWith("/") ? root : root + "/";
    }

    /** Address of a file below {@code META-INF/resources/frame}. */
    public String of(String file) {
        return addresses.computeIfAbsent(file, name -> root + "frame/" + name + "?v=" + version(name));
    }

    /** Address of the style sheet with an agency's colours. */
    public String brand(String colors) {
        return root + "frame/brand.css?" + colors;
    }

    /** Address of an agency's logo. */
    public String logo(String path) {
        return root + path;
    }

    /** Address of htmx; its version stands in the address. */
    public String htmx() {
        return addresses.computeIfAbsent(
                "htmx", name -> root + "webjars/htmx.org/" + htmxVersion() + "/dist/htmx.min.js");
    }

    public String logout() {
        return root + "logout";
    }

    private static String version(String file) {
        return Sha256.hex(read("META-INF/resources/frame/" + file)).substring(0, VERSION_LENGTH);
    }

    private static String htmxVersion() {
        Properties webjar = new Properties();
        try {
            webjar.load(new ByteArrayInputStream(read("META-INF/maven/org.webjars.npm/htmx.org/pom.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return webjar.getProperty("version");
    }

    private static byte[] read(String path) {
        try (InputStream bytes = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (bytes == null) {
                throw new IllegalArgumentException("No such file: " + path);
            }
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
