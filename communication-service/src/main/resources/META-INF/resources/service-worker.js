// Keeps the form for a quick entry usable without network, and what another app shares. Entries themselves are kept and sent
// by frame/kept.js. Nothing else of Klartext is kept on the phone: histories are personal.
const FORM = /^\/communication\/projects\/[0-9a-f-]{36}/;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", event => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", event => {
    const request = event.request;
    const path = new URL(request.url).pathname;
    if (request.method === "POST" && path === "/communication/share") {
        event.respondWith(keepShared(request));
    } else if (request.method === "GET" && request.mode === "navigate" && (path === "/communication/" || FORM.test(path))) {
        event.respondWith(fetch(request).catch(() => withoutNetwork(path)));
    } else if (request.method === "GET" && path.startsWith("/communication/frame/")) {
        event.respondWith(fetch(request).catch(async () => (await caches.match(request)) ?? Response.error()));
    }
});

async function withoutNetwork(path) {
    const form = FORM.test(path) && (await caches.match(FORM.exec(path)[0] + "/entries/new"));
    return form || listOfForms();
}

/** Where something can be noted without network: the projects that were open lately. */
async function listOfForms() {
    const links = [];
    let style = "";
    for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const { url } of await cache.keys()) {
            if (url.includes("/klartext.css")) style = `<link rel="stylesheet" href="${url}">`;
            if (!url.endsWith("/entries/new")) continue;
            const title = /<title>([^<]*)<\/title>/.exec(await (await cache.match(url)).text())[1];
            links.push(`<li class="row"><a href="${url}">${title}</a></li>`);
        }
    }
    const words = navigator.language.startsWith("de")
        ? ["Gerade ohne Netz", "Notieren können Sie hier; gesendet wird, sobald Netz da ist."]
        : ["No network right now", "You can note something here; it will be sent as soon as there is a network."];
    return new Response(
        `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">${style}
        <title>${words[0]}</title><main class="wrap content stack"><h1>${words[0]}</h1><p>${words[1]}</p>
        <ul class="card flush rows">${links.join("")}</ul></main>`,
        { headers: { "Content-Type": "text/html; charset=utf-8" } });
}

/** What is shared waits on the phone until its project is chosen, also over a login. */
async function keepShared(request) {
    const sent = await request.formData();
    const text = [...new Set(["title", "text", "url"].map(part => sent.get(part)).filter(Boolean))].join("\n");
    const files = sent.getAll("files").filter(file => file.size > 0);
    await new Promise((done, failed) => {
        const open = indexedDB.open("klartext", 1);
        open.onupgradeneeded = () => ["kept", "shared"].forEach(store => open.result.createObjectStore(store));
        open.onerror = failed;
        open.onsuccess = () => {
            const write = open.result.transaction("shared", "readwrite");
            write.objectStore("shared").put({ text, files }, "latest");
            write.oncomplete = () => { open.result.close(); done(); };
        };
    });
    return Response.redirect("/communication/share", 303);
}
