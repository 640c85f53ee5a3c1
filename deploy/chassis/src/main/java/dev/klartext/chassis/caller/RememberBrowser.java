package dev.klartext.chassis.caller;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Makes the browser known in which somebody has logged in by code, password or passkey, with whichever page they open first. */
@Provider
public class RememberBrowser implements ContainerResponseFilter {

    @Inject
    Caller caller;

    @Inject
    KnownBrowser browser;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        // On the way to the login or back from it nobody is known yet, and finding out might block the thread that
        // answers.
        if (asksForPage(request)
                && BlockingOperationControl.isBlockingAllowed()
                && caller.known()
                && caller.way().filter(Caller.Way::proves).isPresent()
                && !browser.remembered()) {
            response.getHeaders().add(HttpHeaders.SET_COOKIE, browser.cookie());
        }
    }

    private static boolean asksForPage(ContainerRequestContext request) {
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML);
    }
}
