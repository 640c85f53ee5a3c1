package dev.klartext.intake.brief;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** The page of a version, and the way back to it after something was done there or refused. */
@ApplicationScoped
public class ShowVersion {

    private static final Set<Problems> KEEP_WHAT_WAS_TYPED =
            EnumSet.of(Problems.INVALID, Problems.CONFLICT, Problems.NOT_YET);

    @Inject
    ReadOrder readOrder;

    @Inject
    Tenancy tenancy;

    @Inject
    Frames frames;

    TemplateInstance page(Grant grant, int number, OrderView.Said said, String at) {
        return page(grant, read(grant, number).said(said, HistoryLink.of(grant.projectId(), at)));
    }

    OrderView read(Grant grant, int number) {
        return tenancy.in(grant.agencyId(), tx -> readOrder.version(tx, grant, number));
    }

    /**
     * Does something on the page of a version and comes back to it: with what was said there, or with why it was refused and
     * what had been typed.
     */
    public Response after(Grant grant, int number, OrderView.Said said, String typed, Consumer<Tx> work) {
        try {
            tenancy.run(grant.agencyId(), work);
            return Response.seeOther(URI.create(
                            "/intake/projects/%s/brief/versions/%d?said=%s".formatted(grant.projectId(), number, said)))
                    .build();
        } catch (Problem refused) {
            return refused(grant, number, refused, typed);
        }
    }

    /** The page with the refusal; what can't be mended by typing is thrown on. */
    Response refused(Grant grant, int number, Problem refused, String typed) {
        if (!KEEP_WHAT_WAS_TYPED.contains(refused.kind())) {
            throw refused;
        }
        OrderView view = read(grant, number).refused(sentence(refused), typed == null ? "" : typed);
        return Response.status(refused.kind().status())
                .entity(page(grant, view))
                .build();
    }

    private TemplateInstance page(Grant grant, OrderView view) {
        return VersionPages.Templates.version(frames.project(grant, Tab.ORDER), view);
    }

    /** The forms of this page have one field: what is wrong with it is the whole refusal. */
    private static Text sentence(Problem refused) {
        return refused instanceof InvalidInput invalid && !invalid.violations().isEmpty()
                ? invalid.violations().getFirst().message()
                : refused.sentence();
    }
}
