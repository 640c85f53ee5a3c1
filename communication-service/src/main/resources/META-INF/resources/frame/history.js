// The open history shows what is new. Without this script it does so when it is loaded again.
const SIGNED_OUT = [401, 499];
const timeline = document.querySelector("ol[data-newer]");

async function look() {
    if (!document.hidden) {
        try {
            const answer = await fetch(timeline.dataset.newer, { headers: { "X-Requested-With": "JavaScript" } });
            if (answer.status === 403 || answer.status === 404) return location.reload();
            if (SIGNED_OUT.includes(answer.status)) {
                document.querySelector(".signed-out").hidden = false;
                return;
            }
            if (answer.status === 200) show(await answer.text());
        } catch (withoutNetwork) {
            // It is asked again in a moment.
        }
    }
    setTimeout(look, 5000);
}

function show(html) {
    const newer = new DOMParser().parseFromString(html, "text/html").querySelector("ol");
    timeline.dataset.newer = newer.dataset.newer;
    for (const entry of [...newer.children]) {
        const shown = timeline.querySelector(`[data-entry="${entry.dataset.entry}"]`);
        if (shown) shown.replaceWith(entry);
        else timeline.prepend(entry);
    }
    document.querySelector(".empty")?.remove();
}

if (timeline) setTimeout(look, 5000);
