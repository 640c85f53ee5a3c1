package dev.klartext.chassis.frame;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/** Answers a problem as a page in the frame to who asked for a page; scripts keep getting the problem itself. */
@Provider
public class ErrorPages implements ContainerResponseFilter {

    private static final int ON_ITS_WAY = 202;
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("utf-8");

    @Inject
    Frames frames;

    @CheckedTemplate(basePath = "frame")
    static class Templates {
        static native TemplateInstance problem(Page page, Refusal refusal, boolean onItsWay);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof HttpProblem problem && wantsPage(request)) {
            String page = Templates.problem(frames.plain(), Refusal.of(problem), response.getStatus() == ON_ITS_WAY)
                    .render();
            response.setEntity(page, new Annotation[0], HTML);
        }
    }

    private static boolean wantsPage(ContainerRequestContext request) {
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        return accept != null
                && accept.contains(MediaType.TEXT_HTML)
                && !request.getUriInfo().getPath().startsWith("/api/");
    }
}
