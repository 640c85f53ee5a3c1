package dev.klartext.communication.status;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Project;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Menu;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The Monday screen: the drafts for all clients who are to hear from us this week, each sent with one tap, or all at once. */
@Path("/status")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class StatusPages {

    /** More than these are read with tired eyes. */
    private static final int AT_ONCE = 20;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance status(Page page, StatusView view, String said, int count);
    }

    @Inject
    Gate gate;

    @Inject
    Frames frames;

    @Inject
    Tenancy tenancy;

    @Inject
    ReadDrafts drafts;

    @Inject
    EditDraft editDraft;

    @Inject
    SendNote sendNote;

    /**
     * The page.
     *
     * @param project only the draft of this one, due or not
     * @param said which sentence says what was just done: {@code sent}, {@code saved} or {@code anew}
     * @param count how many were sent
     */
    @GET
    public TemplateInstance status(
            @QueryParam("project") UUID project, @QueryParam("said") String said, @QueryParam("count") int count) {
        StatusView view = project == null ? due() : only(project);
        return Templates.status(frames.person(Menu.TODAY), view, said == null ? "" : said, count);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(MultivaluedMap<String, String> form) {
        TypedDrafts typed = TypedDrafts.of(form);
        Map<UUID, Text> refused = new HashMap<>();
        int sent = 0;
        for (TypedDrafts.Typed each : typed.chosen()) {
            Grant grant = gate.project(each.projectId()).staff();
            try {
                tenancy.run(grant.agencyId(), tx -> act(tx, grant, typed.action(), each));
                sent++;
            } catch (Problem problem) {
                // A second tap on the same button finds the work done.
                if (problem.kind() != Problems.CONFLICT) {
                    refused.put(each.projectId(), why(problem));
                }
            }
        }
        return refused.isEmpty() ? back(typed.action(), sent) : again(typed, refused);
    }

    private void act(Tx tx, Grant grant, TypedDrafts.Action action, TypedDrafts.Typed typed) {
        switch (action) {
            case SEND -> sendNote.send(tx, grant, typed.number(), typed.words());
            case SAVE -> editDraft.save(tx, grant, typed.words(), typed.etag());
            case ANEW -> editDraft.writeAnew(tx, grant);
        }
    }

    private StatusView due() {
        List<Grant> staff = gate.agencies();
        if (staff.isEmpty()) {
            throw Gate.notFound();
        }
        List<StatusView.Card> cards = new ArrayList<>();
        int all = 0;
        for (Grant grant : staff) {
            all += tenancy.in(grant.agencyId(), tx -> {
                List<Project> due = drafts.due(tx);
                List<Project> first = due.stream().limit(AT_ONCE - cards.size()).toList();
                drafts.of(tx, first).stream().map(StatusView.Card::of).forEach(cards::add);
                return due.size();
            });
        }
        return new StatusView(cards, all);
    }

    private StatusView only(UUID project) {
        Grant grant = gate.project(project).staff();
        Draft draft = tenancy.in(grant.agencyId(), tx -> drafts.one(tx, project));
        return new StatusView(List.of(StatusView.Card.of(draft)), 1);
    }

    /** What was refused stands there again as it was typed, with the reason. */
    private Response again(TypedDrafts typed, Map<UUID, Text> refused) {
        List<StatusView.Card> cards = typed.all().stream()
                .filter(each -> refused.containsKey(each.projectId()))
                .map(each -> {
                    Grant grant = gate.project(each.projectId()).staff();
                    Draft draft = tenancy.in(grant.agencyId(), tx -> drafts.one(tx, each.projectId()));
                    return new StatusView.Card(draft, each.words(), refused.get(each.projectId()));
                })
                .toList();
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(Templates.status(
                        frames.person(Menu.TODAY), new StatusView(cards, cards.size()), "refused", cards.size()))
                .build();
    }

    private static Text why(Problem problem) {
        return problem instanceof InvalidInput invalid
                ? invalid.violations().getFirst().message()
                : problem.sentence();
    }

    private static Response back(TypedDrafts.Action action, int count) {
        String said = switch (action) {
            case SEND -> "sent&count=" + count;
            case SAVE -> "saved";
            case ANEW -> "anew";
        };
        return Response.seeOther(URI.create("/communication/status?said=" + said))
                .build();
    }
}
