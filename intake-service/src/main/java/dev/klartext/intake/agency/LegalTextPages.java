package dev.klartext.intake.agency;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Menu;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.tenancy.Tenancy;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What consumers read before an order: information on withdrawal and general terms, in each language. */
@Path("/settings/legal-texts")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class LegalTextPages {

    @Inject
    StoreLegalText storeLegalText;

    @Inject
    LegalTexts texts;

    @Inject
    Desk desk;

    @Inject
    Tenancy tenancy;

    @Inject
    Frames frames;

    /**
     * One text with its versions.
     *
     * @param versions newest first; empty if there is none yet
     * @param form what stands in its field
     */
    public record TextCard(LegalTextKind kind, String language, List<LegalText> versions, Form form) {

        public LegalText newest() {
            return versions.getFirst();
        }

        public List<LegalText> earlier() {
            return versions.subList(1, versions.size());
        }
    }

    /** What the page shows: the German texts first. */
    public record LegalTextsView(boolean admin, List<TextCard> cards, boolean saved) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance texts(Page page, LegalTextsView view);
    }

    @GET
    public TemplateInstance read(@QueryParam("saved") boolean saved) {
        return page(desk.mine(), saved, null, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response store(MultivaluedMap<String, String> typed) {
        Grant grant = desk.mine().admin();
        NewLegalText asked =
                new NewLegalText(kind(typed.getFirst("kind")), typed.getFirst("language"), typed.getFirst("text"));
        try {
            tenancy.in(grant.agencyId(), tx -> storeLegalText.store(tx, grant, asked));
            return Response.seeOther(URI.create("/intake/settings/legal-texts?saved=true"))
                    .build();
        } catch (InvalidInput invalid) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(grant, false, asked, Form.of(typed).refused(invalid)))
                    .build();
        }
    }

    private TemplateInstance page(Grant grant, boolean saved, NewLegalText asked, Form refused) {
        List<LegalText> all = tenancy.in(grant.agencyId(), texts::all);
        List<TextCard> cards = Stream.of("de", "en")
                .flatMap(language -> Arrays.stream(LegalTextKind.values()).map(kind -> card(all, kind, language)))
                .map(card -> asked != null
                                && card.kind() == asked.kind()
                                && card.language().equals(asked.language())
                        ? new TextCard(card.kind(), card.language(), card.versions(), refused)
                        : card)
                .toList();
        return Templates.texts(
                frames.staff(grant, Menu.SETTINGS), new LegalTextsView(grant.administers(), cards, saved));
    }

    private static TextCard card(List<LegalText> all, LegalTextKind kind, String language) {
        List<LegalText> versions = all.stream()
                .filter(text -> text.kind() == kind && text.language().equals(language))
                .toList();
        String newest = versions.isEmpty() ? "" : versions.getFirst().text();
        return new TextCard(kind, language, versions, Form.of(Map.of("text", newest)));
    }

    private static LegalTextKind kind(String typed) {
        return Arrays.stream(LegalTextKind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
