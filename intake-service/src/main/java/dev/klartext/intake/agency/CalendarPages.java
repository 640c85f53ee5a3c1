package dev.klartext.intake.agency;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Menu;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.text.Language;
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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** When the agency works: days of the week, the holidays of its state, and when it is closed beside them. */
@Path("/settings/calendar")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class CalendarPages {

    private static final URI SAVED = URI.create("/intake/settings/calendar?saved=true");

    @Inject
    ChangeCalendar changeCalendar;

    @Inject
    AgencyCalendars calendars;

    @Inject
    Desk desk;

    @Inject
    Tenancy tenancy;

    @Inject
    Language language;

    @Inject
    Frames frames;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance calendar(Page page, CalendarView view);
    }

    @GET
    public TemplateInstance read(@QueryParam("saved") boolean saved) {
        Grant grant = desk.mine();
        return page(grant, saved, Form.empty());
    }

    /** Days of the week and state; the closings stay as they are. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(MultivaluedMap<String, String> typed) {
        List<String> days = typed.getOrDefault("workingDays", List.of());
        return changed(
                typed,
                calendar -> calendar.keeping(
                        state(typed.getFirst("state")),
                        Arrays.stream(DayOfWeek.values())
                                .filter(day -> days.contains(day.name()))
                                .toList()));
    }

    @POST
    @Path("/closings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(MultivaluedMap<String, String> typed) {
        return changed(typed, calendar -> calendar.with(closing(typed)));
    }

    @POST
    @Path("/closings/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(MultivaluedMap<String, String> typed) {
        return changed(typed, calendar -> calendar.withoutClosingFrom(date(typed, "from", new Violations())));
    }

    private Response changed(MultivaluedMap<String, String> typed, UnaryOperator<AgencyCalendar> change) {
        Grant grant = desk.mine().admin();
        try {
            tenancy.in(grant.agencyId(), tx -> {
                AgencyCalendars.Stored stored = calendars.of(tx);
                return changeCalendar.change(tx, grant, change.apply(stored.calendar()), stored.version());
            });
            return Response.seeOther(SAVED).build();
        } catch (InvalidInput invalid) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(grant, false, Form.of(typed).refused(invalid)))
                    .build();
        }
    }

    private TemplateInstance page(Grant grant, boolean saved, Form form) {
        AgencyCalendar calendar = tenancy.in(grant.agencyId(), calendars::of).calendar();
        return Templates.calendar(
                frames.staff(grant, Menu.SETTINGS),
                CalendarView.of(grant.administers(), calendar, form, saved, language.locale()));
    }

    private static GermanState state(String typed) {
        return Arrays.stream(GermanState.values())
                .filter(state -> state.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    /** Checked by itself: the fields of the form are those of one closing. */
    private static Closing closing(MultivaluedMap<String, String> typed) {
        Violations violations = new Violations();
        Closing closing =
                new Closing(date(typed, "from", violations), date(typed, "to", violations), typed.getFirst("name"));
        AgencyCalendar.check(closing, "", violations);
        violations.throwIfAny();
        return closing;
    }

    private static LocalDate date(MultivaluedMap<String, String> typed, String field, Violations violations) {
        String date = typed.getFirst(field);
        try {
            return date == null || date.isBlank() ? null : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            violations.add(field, Text.of("Ein Datum, das es gibt.", "A date that exists."));
            return null;
        }
    }
}
