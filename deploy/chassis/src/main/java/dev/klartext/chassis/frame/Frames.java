package dev.klartext.chassis.frame;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.caller.Caller;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.text.Language;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Makes the frame for a page: who reads, in which language, with which menu, under which project's header. */
@ApplicationScoped
public class Frames {

    @Inject
    Gate gate;

    @Inject
    Caller caller;

    @Inject
    Tenancy tenancy;

    @Inject
    Surroundings surroundings;

    @Inject
    Reader reader;

    @Inject
    Language language;

    @Inject
    CurrentVertxRequest request;

    /** A page about the agency as a whole, for its staff. */
    public Page staff(Grant agencyGrant, Menu active) {
        Look look = tenancy.in(agencyGrant.agencyId(), surroundings::look);
        reader.set(look.zone(), true);
        return page(look, agencyGrant.name(), Side.AGENCY, staffMenu(active), null);
    }

    /** A page inside a project, for whoever the grant says. Opens a transaction of its own. */
    public Page project(Grant grant, Tab active) {
        ProjectFacts facts = tenancy.in(grant.agencyId(), tx -> surroundings.project(tx, grant));
        reader.set(facts.zone(), grant.isStaff());
        List<Link> pages = pages(grant, active);
        List<Link> menu = grant.isStaff() ? staffMenu(Menu.PROJECTS) : withHome(false, pages);
        return page(facts.look(), grant.name(), grant.side(), menu, facts.header(grant.isStaff() ? pages : List.of()));
    }

    /** A signed-in person's own page over all agencies and projects. */
    public Page person(Menu active) {
        List<Grant> agencies = gate.agencies();
        List<Grant> projects = gate.participations();
        boolean staff = !agencies.isEmpty();
        List<Grant> all = new ArrayList<>(agencies);
        all.addAll(projects);
        boolean one = all.stream().map(Grant::agencyId).distinct().count() == 1;
        Look look = one ? tenancy.in(all.getFirst().agencyId(), surroundings::look) : Look.PRODUCT;
        reader.set(look.zone(), staff);
        if (staff) {
            return page(look, agencies.getFirst().name(), Side.AGENCY, staffMenu(active), null);
        }
        // Most clients have one project: its pages are then at hand from the start.
        List<Link> pages = projects.size() == 1 ? pages(projects.getFirst(), null) : List.of();
        Side side = projects.isEmpty() ? Side.CLIENT : projects.getFirst().side();
        String name = projects.isEmpty() ? caller.name() : projects.getFirst().name();
        return page(look, name, side, withHome(active == Menu.TODAY, pages), null);
    }

    /** A page of an agency for everybody, without a login. */
    public Page visitor(UUID agencyId) {
        Look look = tenancy.in(agencyId, surroundings::look);
        reader.set(look.zone(), false);
        return page(look, null, null, List.of(), null);
    }

    /** A page that belongs to nobody: errors, and what can be read without a login. */
    public Page plain() {
        return page(Look.PRODUCT, null, null, List.of(), null);
    }

    private Page page(Look look, String me, Side side, List<Link> menu, ProjectHeader project) {
        String tongue = language.locale().getLanguage();
        return new Page(tongue, inOther(tongue), look.name(), look.colors(), look.logo(), me, side, menu, project);
    }

    private String inOther(String tongue) {
        HttpServerRequest asked = request.getCurrent().request();
        return LanguageSwitch.with(asked.path(), asked.query(), tongue.equals("de") ? "en" : "de");
    }

    private static List<Link> staffMenu(Menu active) {
        return Arrays.stream(Menu.values())
                .map(entry -> entry.link(entry == active))
                .toList();
    }

    private static List<Link> pages(Grant grant, Tab active) {
        return Tab.of(grant.side()).stream()
                .map(tab -> tab.link(grant.projectId(), grant.side(), tab == active))
                .toList();
    }

    private static List<Link> withHome(boolean active, List<Link> pages) {
        List<Link> menu = new ArrayList<>();
        menu.add(Menu.waitsForYou(active));
        menu.addAll(pages);
        return List.copyOf(menu);
    }
}
