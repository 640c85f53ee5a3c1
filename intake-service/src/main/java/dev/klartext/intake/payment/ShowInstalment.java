package dev.klartext.intake.payment;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.caller.Caller;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Refused;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Draws the page on which staff look after one instalment; the same again after a refusal, with what was typed. */
@ApplicationScoped
class ShowInstalment {

    @Inject
    Instalments instalments;

    @Inject
    Tenancy tenancy;

    @Inject
    Caller caller;

    @Inject
    Frames frames;

    @CheckedTemplate(basePath = "PaymentPages")
    static class Templates {
        static native TemplateInstance instalment(Page page, InstalmentView view);
    }

    TemplateInstance page(Grant staff, UUID instalmentId) {
        return page(staff, instalmentId, Map.of(), false, null);
    }

    /** The page after something was refused. */
    Response again(Grant staff, UUID instalmentId, Map<String, ?> typed, boolean planning, Problem why) {
        return Response.status(why.kind().status())
                .entity(page(staff, instalmentId, typed, planning, why))
                .build();
    }

    private TemplateInstance page(Grant staff, UUID instalmentId, Map<String, ?> typed, boolean planning, Problem why) {
        Instalment instalment =
                tenancy.in(staff.agencyId(), tx -> instalments.get(tx, staff.projectId(), instalmentId));
        Form form = Refused.form(fields(instalment), typed, why);
        return Templates.instalment(
                frames.project(staff, Tab.ORDER),
                new InstalmentView(staff.projectId(), instalment, form, planning, Refused.sentence(why)));
    }

    private Map<String, Object> fields(Instalment instalment) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("label", instalment.label());
        fields.put("netAmount", AmountOrShare.typed(instalment, caller.locale()));
        fields.put("dueOn", instalment.dueOn());
        fields.put("invoiceNumber", instalment.invoiceNumber());
        fields.put("revision", instalment.revision());
        return fields;
    }
}
