package dev.klartext.communication.portal;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The portal's home: what waits for somebody from outside the agency comes first, each with its one button. */
@ApplicationScoped
public class PortalHome {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance portal(Page page, PortalView view, boolean offersPasskey);
    }

    @Inject
    ReadPortal readPortal;

    @Inject
    PasskeyOffer passkeyOffer;

    public TemplateInstance page(Page page, List<Grant> grants) {
        return Templates.portal(page, view(grants), passkeyOffer.open(grants));
    }

    public PortalView view(List<Grant> grants) {
        return PortalView.of(readPortal.read(grants));
    }
}
