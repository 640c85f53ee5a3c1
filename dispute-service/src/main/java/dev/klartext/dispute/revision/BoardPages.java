package dev.klartext.dispute.revision;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Menu;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The board of drafts over all projects: what is ours to show, and what lies with clients. */
@Path("/board")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class BoardPages {

    private static final int ROWS_OF_ALL = 10;
    private static final int ROWS_OF_ONE = 50;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance board(Page page, BoardView view);
    }

    @Inject
    Gate gate;

    @Inject
    Frames frames;

    @Inject
    Tenancy tenancy;

    @Inject
    Board board;

    /**
     * The beginnings of all columns, or one column whole.
     *
     * @param state a word that is none of ours chooses all
     * @param closed whether closed projects are wanted too
     * @param desk the agency at whose desk somebody sits who works for several, as intake's pages remember it
     */
    @GET
    @Operation(hidden = true)
    public TemplateInstance board(
            @QueryParam("state") String state,
            @QueryParam("closed") boolean closed,
            @QueryParam("cursor") String cursor,
            @CookieParam("agency") String desk) {
        Grant grant = atDesk(desk);
        List<BoardState> chosen = Arrays.stream(BoardState.values())
                .filter(each -> each.name().equals(state))
                .toList();
        boolean one = !chosen.isEmpty();
        List<BoardView.Column> columns = tenancy.in(
                grant.agencyId(),
                tx -> (one ? chosen : List.of(BoardState.values()))
                        .stream()
                                .map(each -> new BoardView.Column(
                                        each,
                                        closed,
                                        board.of(
                                                tx,
                                                each,
                                                closed,
                                                one ? cursor : null,
                                                one ? ROWS_OF_ONE : ROWS_OF_ALL)))
                                .toList());
        return Templates.board(frames.staff(grant, Menu.DRAFTS), new BoardView(columns, one, closed));
    }

    private Grant atDesk(String desk) {
        List<Grant> mine = gate.agencies();
        return mine.stream()
                .filter(grant -> grant.agencyId().toString().equals(desk))
                .findFirst()
                .orElseGet(() -> mine.isEmpty() ? gate.agency(null) : mine.getFirst());
    }
}
