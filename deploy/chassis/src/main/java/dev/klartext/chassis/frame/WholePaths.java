package dev.klartext.chassis.frame;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets a {@code Location} lead where its author wrote. Our addresses begin at the front door ({@code /results/projects/…})
 * and may lead into another service; JAX-RS puts this service's own path before them, and this takes it away again.
 */
@Provider
public class WholePaths implements ContainerResponseFilter {

    private static final Pattern OURS = Pattern.compile("/(intake|communication|results)(/.*)?");

    @ConfigProperty(name = "quarkus.http.root-path")
    String root;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getHeaders().getFirst(HttpHeaders.LOCATION) instanceof URI location
                && location.getRawPath() != null) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, written(location, root));
        }
    }

    /** The address without the service's path, if a whole path of ours stands behind it. */
    static URI written(URI location, String root) {
        String path = location.getRawPath();
        if (!path.startsWith(root + "/")) {
            return location;
        }
        Matcher behind = OURS.matcher(path.substring(root.length()));
        return behind.matches()
                ? UriBuilder.fromUri(location).replacePath(behind.group()).build()
                : location;
    }
}
