/**
 * The frame of every page: one layout, one menu over the three services, the project's header, and the tags and words that
 * templates are made of. This page is the reference for those who write templates.
 *
 * <h2>A page</h2>
 *
 * <pre>{@code
 * @Path("/projects/{project}")
 * @Authenticated
 * class HistoryPages {
 *     @CheckedTemplate
 *     static class Templates {
 *         static native TemplateInstance history(Page page, HistoryView view);
 *     }
 *     @GET
 *     @Produces(MediaType.TEXT_HTML)
 *     TemplateInstance history(@PathParam("project") UUID project) {
 *         Grant grant = gate.project(project);
 *         return Templates.history(frames.project(grant, Tab.HISTORY), view.of(grant));
 *     }
 * }
 *
 * {@literal <!-- templates/HistoryPages/history.html -->}
 * {#include frame}
 * {#title}{history:title}{/title}
 * {#actions}<a class="button primary" href="…">{#icon name="send" /}{history:send}</a>{/actions}
 * <section class="card">…</section>
 * {#aside}<section class="card">…</section>{/aside}
 * {/include}
 * }</pre>
 *
 * Tags see only their parameters ({@code form=form} must be said each time); a parameter that is given as {@code false} or null
 * counts as left out. The template's parameter is always called {@code page}. Inserts of the layout: {@code title} (plain text; the tab of the
 * browser, and the page's h1 unless {@code heading} is given), {@code heading} (own h1 block; on pages with a project header
 * the project's title is the quiet line above it or, without {@code heading}, the h1 itself), {@code lead} (one quiet
 * sentence under the h1), {@code actions} (buttons at the right of the h1; on a phone below it), {@code aside} (second
 * column; on a phone below the main column; all on one level: {@code {#aside}} stands inside {@code {#include}}), {@code head} (further elements of the head, e.g. a script file), and the
 * content itself. {@code Frames}: {@code staff(grant, Menu)} for agency-wide pages, {@code project(grant, Tab)} inside a
 * project (draws the header and the tabs), {@code person(Menu)} for a signed-in person's own pages over all projects,
 * {@code plain()} without menu.
 *
 * <h2>Tags</h2>
 *
 * Parameters in brackets may be left out. Icon names are those in {@code META-INF/resources/frame/icons.svg}.
 *
 * <ul>
 *   <li>{@code {#icon name="phone" [label="Anruf"] /}}: decoration; with a label it is read aloud
 *   <li>{@code {#avatar name=person.name side=person.side /}}: initials in a circle; side is {@code Side} or its name
 *   <li>{@code {#ball name=point.name side=point.side [due=point.dueOn] [mine=point.mine] [short=true] /}}: the pill that
 *       says whose turn it is: "Clara Krume, bis Freitag"; warm for the other side, brand colour for the agency; for staff
 *       the agency's pill says "Wir", {@code mine} says "Sie"; {@code short}
 *       is for narrow places: first name, "bis Fr", no icon
 *   <li>{@code {#time at=instant /}}: "heute, 8:40", exact on hover; {@code {#due on=localDate /}}: "bis Freitag", "seit 4
 *       Tagen"; {@code {#day on=localDate /}}: "Do 19.11."
 *   <li>{@code {#money amount=bigDecimal [currency="EUR"] /}}: "1.234,00 €"
 *   <li>{@code {#standing of=entry.standing /}}: "von beiden bestätigt" or "einseitig notiert"
 *   <li>{@code {#number of=entry.number /}}: the small tag "Nr. 31"
 *   <li>{@code {#field name="title" label=m [form=form] [value=…] [error=…] [hint=…] [type="email"] [required=true] [max=200]
 *       [autocomplete="name"] [inputmode="decimal"] [suffix="€"] [placeholder=…] [list=datalistId] /}}: label, hint, input, error, tied
 *       together for screen readers. With {@code form} (see {@link dev.klartext.chassis.frame.Form}) value and error are
 *       taken from it by the field's name
 *   <li>{@code {#area name label [form] [value] [error] [hint] [rows=4] [required] [max] [placeholder] [bare=true] /}}: the same
 *       with several lines; {@code bare} hides the label from the eye only
 *   <li>{@code {#select name label [form] [error] [hint] [required]}{#option … /}…{/select}}
 *   <li>{@code {#option name value label [form] [selected] /}}: inside {@code {#select}}
 *   <li>{@code {#choices name legend [form] [error] [hint] [bare] [even]}{#choice name value label [form] [checked] [icon] [required] /}…{/choices}}: one of a
 *       few, drawn as a row of buttons (radio buttons underneath); {@code even} fills the row
 *   <li>{@code {#check name label [value="true"] [checked] [hint] [form] /}}: a box to tick
 *   <li>{@code {#upload name label [hint] [error] [form] [accept=".png,.pdf"] [multiple=true] [required] /}}: choose or drop files; the form needs
 *       {@code enctype="multipart/form-data"}
 *   <li>{@code {#problems form=form /}}: above a form, how many fields want a look, with a link to the first
 *   <li>{@code {#notice [kind="saved|info|warm|problem"] [icon]}text{/notice}}: something said in place
 *   <li>{@code {#empty icon="photo" title=m}what to do first{/empty}}: instead of an empty list
 *   <li>{@code {#htmx /}}: inside {@code {#head}} of a page that uses htmx
 *   <li>{@code {#bar label value max [text] [side] /}}: a bar with its label and figure; ours, theirs, partners' by side
 *   <li>{@code {#pin number x y [width height] [href] [words] [mark] /}}: a remark's pin at x and y percent, with its box, inside {@code <svg class="pins">}
 *       on {@code <div class="stage">}; {@code words} are read aloud
 * </ul>
 *
 * <h2>Words</h2>
 *
 * In any template, see {@link dev.klartext.chassis.frame.Words}: {@code {instant.moment}}, {@code {instant.exact}}, {@code {date.due}},
 * {@code {date.day}}, {@code {date.longDay}}, {@code {amount.money}}, {@code {amount.money("EUR")}}, {@code {text.read}} (a
 * {@link dev.klartext.chassis.text.Text} in the reader's language), {@code {bytes.size}} (file size of a long), for a name {@code {name.initials}}, and for a
 * phone number {@code <a href="tel:{phone.dialled}">}.
 * Zone: that of the agency or project the page is about; before that is known Europe/Berlin.
 *
 * <h2>Classes of the stylesheet</h2>
 *
 * <ul>
 *   <li>{@code button}, {@code button primary} (one per card), {@code button quiet}, {@code button wide}; on {@code <a>} and {@code <button>};
 *       {@code <div class="buttons">} puts several in a row
 *   <li>{@code card} (and {@code card tinted}); its h2 is the card's heading; {@code card flush} for a card whose rows reach the border
 *   <li>{@code <ul class="rows">} inside a flush card: {@code <li><a class="row">} with avatar, {@code <div class="grow">} with
 *       {@code <strong>} and {@code <p class="quiet">}, and a pill
 *   <li>{@code <ul class="points">}: {@code <li>{#ball … short=true /}<span>text</span></li>}
 *   <li>{@code row top} begins at the top where a row has several lines; {@code buttons end} stands on the lower edge of a
 *       field beside it; {@code <fieldset class="form part">} is one of several alike in a form, parted by a line
 *   <li>{@code <ol class="timeline"><li id="n31"><span class="dot">{#icon/}</span><div>…</div></li></ol>}; the li takes {@code warm} or
 *       {@code internal}
 *   <li>{@code stack} (children with equal gaps), {@code split} (two columns on wide screens), {@code grid} (cards or thumbnails side by side)
 *   <li>{@code quiet}, {@code small}, {@code strong}, {@code big} (reading text of 17 px), {@code quote}, {@code tag}, {@code pill}, {@code pill warm},
 *       {@code good}, {@code number}
 *   <li>{@code <form class="filter">}: fields and a button side by side above a list
 *   <li>{@code <table class="table">}: on a phone each row is a card; each {@code <td data-label="Preis">}
 *   <li>{@code <dl class="facts">}: term and value side by side
 *   <li>{@code <a class="thumb">} with {@code <img>} or an icon, and a caption {@code <span>}
 *   <li>{@code <ul class="pictures"><li class="picture [chosen]">} with {@code <img>} and a {@code <div>}: a contact sheet
 *   <li>{@code <div class="decision">}: buttons of a review, at the lower edge of the screen on a phone
 *   <li>{@code <ol class="steps"><li class="done">…<li aria-current="step">}: the line of steps on top of a page
 *   <li>{@code <details class="more"><summary>…}: what only some want to read, e.g. "nachprüfbar"; {@code hash} for hashes in it
 *   <li>{@code <ul class="ticks"><li class="yes|no|part">}: what was settled
 *   <li>{@code <svg class="swatch">} with a {@code <rect fill>}: a colour to look at; {@code <p class="logo">} around an agency's logo
 *   <li>{@code visually-hidden}: only for screen readers
 * </ul>
 *
 * The content security policy forbids style attributes, style elements and scripts in the page: use classes and script files.
 */
package dev.klartext.chassis.frame;
