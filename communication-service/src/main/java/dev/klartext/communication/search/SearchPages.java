package dev.klartext.communication.search;

import dev.klartext.chassis.caller.Caller;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.problem.InvalidInput;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;

/** The page on which somebody looks for what was said, in all their projects. */
@Path("/search")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class SearchPages {

    private static final int ON_A_PAGE = 20;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance search(Page page, SearchView view);
    }

    @Inject
    Frames frames;

    @Inject
    Caller caller;

    @Inject
    FindEntries findEntries;

    @GET
    public Response search(@Context UriInfo uri) {
        MultivaluedMap<String, String> typed = uri.getQueryParameters();
        try {
            SearchFor wanted = TypedSearch.read(
                    typed.getFirst("words"),
                    typed.getFirst("kind"),
                    typed.getFirst("person"),
                    typed.getFirst("from"),
                    typed.getFirst("until"));
            FindEntries.Result found =
                    findEntries.find(wanted, SearchCursor.parse(typed.getFirst("cursor")), ON_A_PAGE);
            Slice<Found> slice = Slice.of(found.items(), ON_A_PAGE, last -> SearchCursor.key(last, found.alike()));
            return page(Response.Status.OK, uri, Form.of(typed), !wanted.empty(), found.alike(), slice);
        } catch (InvalidInput invalid) {
            Form form = Form.of(typed).refused(invalid);
            return page(Response.Status.BAD_REQUEST, uri, form, false, false, new Slice<>(List.of(), null));
        }
    }

    private Response page(
            Response.Status status, UriInfo uri, Form form, boolean asked, boolean alike, Slice<Found> found) {
        Page page = frames.person(null);
        SearchView view = new SearchView(
                form,
                asked,
                alike,
                found.items().stream()
                        .map(each -> new SearchView.Line(each, each.excerpt(caller.locale())))
                        .toList(),
                found.next() == null ? null : next(uri, found.next()),
                Stream.of("person", "kind", "from", "until")
                        .anyMatch(field -> !form.value(field).isBlank()),
                page.staff());
        return Response.status(status).entity(Templates.search(page, view)).build();
    }

    private static String next(UriInfo uri, String cursor) {
        String query = uri.getRequestUriBuilder()
                .replaceQueryParam("cursor", cursor)
                .build()
                .getRawQuery();
        return "/communication/search?" + query;
    }
}
