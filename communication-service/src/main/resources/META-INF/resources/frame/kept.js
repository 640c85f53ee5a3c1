// What is typed without network is kept on the phone and sent when it is back, once: each entry has its key from the start.
// Without this script the form is sent as any other.
const form = document.querySelector("form.quick");
const sharing = document.querySelector("form.shared");
const SIGNED_OUT = [401, 499];
const SENT_BEFORE = 422; // The key is taken: the first answer was lost on its way.
const FORMS_KEPT = 20;

function store(name, mode, work) {
    return new Promise((done, failed) => {
        const open = indexedDB.open("klartext", 1);
        open.onupgradeneeded = () => ["kept", "shared"].forEach(each => open.result.createObjectStore(each));
        open.onerror = () => failed(open.error);
        open.onsuccess = () => {
            const database = open.result;
            const transaction = database.transaction(name, mode);
            const asked = work(transaction.objectStore(name));
            transaction.oncomplete = () => { database.close(); done(asked.result); };
            transaction.onabort = () => { database.close(); failed(transaction.error); };
        };
    });
}

const login = () => form.elements.login.value;
const keptByMe = async () => (await store("kept", "readonly", all => all.getAll())).filter(entry => entry.login === login());
const keep = entry => store("kept", "readwrite", all => all.put(entry, entry.key));
const forget = entry => store("kept", "readwrite", all => all.delete(entry.key));

/** Sends an entry: "sent", or why it still waits: "network", "login", "refused". */
async function send(entry) {
    const body = new FormData();
    entry.fields.forEach(([name, value]) => body.append(name, value));
    let status;
    try {
        status = (await fetch(entry.action, { method: "POST", body, headers: { "X-Requested-With": "JavaScript" } })).status;
    } catch (withoutNetwork) {
        return "network";
    }
    if (status === 204 || status === SENT_BEFORE) return "sent";
    if (SIGNED_OUT.includes(status)) return "login";
    return status >= 500 ? "network" : "refused";
}

async function note(event) {
    event.preventDefault();
    const button = form.querySelector("button.primary");
    button.disabled = true;
    const entry = { key: form.elements.key.value, login: login(), action: form.action, fields: [...new FormData(form)] };
    const outcome = await send(entry);
    button.disabled = false;
    if (outcome === "sent") return location.assign(form.action.replace(/\/entries$/, "?said=noted"));
    // The page itself says best what is wrong.
    if (outcome === "refused") return form.submit();
    entry.state = outcome;
    entry.fields = entry.fields.map(([name, value]) => [name, name === "typedAt" ? new Date().toISOString() : value]);
    await keep(entry);
    document.querySelector(".notice.saved")?.remove();
    clear();
    await show();
}

function clear() {
    form.reset();
    form.elements.key.value = crypto.randomUUID();
}

async function sendKept() {
    for (const entry of await keptByMe()) {
        if (entry.state === "refused") continue;
        const outcome = await send(entry);
        if (outcome === "sent") {
            await forget(entry);
            form.querySelector(".kept-sent").textContent = form.querySelector('[data-state="sent"]').textContent;
        } else {
            await keep({ ...entry, state: outcome });
        }
        if (outcome === "network" || outcome === "login") break;
    }
    await show();
}

async function show() {
    const kept = await keptByMe();
    const list = form.querySelector(".kept");
    list.hidden = kept.length === 0;
    list.replaceChildren(...kept.map(line));
}

function line(entry) {
    const shown = form.querySelector(".kept-line").content.cloneNode(true);
    const said = entry.fields.find(([name]) => name === "sentence");
    const checked = form.querySelector(`[name="kind"][value="${entry.fields.find(([name]) => name === "kind")?.[1]}"]`);
    shown.querySelector(".said").textContent = said?.[1] || checked?.parentElement.textContent.trim() || "…";
    shown.querySelector(".state").replaceChildren(
        ...form.querySelector(`[data-state="${entry.state}"]`).cloneNode(true).childNodes);
    shown.querySelector("button").addEventListener("click", () => takeUp(entry));
    return shown;
}

/** Back into the form, to be changed: from then on it is another entry. */
async function takeUp(entry) {
    await forget(entry);
    clear();
    const files = new DataTransfer();
    for (const [name, value] of entry.fields) {
        const field = form.elements[name];
        if (value instanceof File) { if (value.size > 0) files.items.add(value); }
        else if (field?.type === "radio") field.checked = field.value === value;
        else if (field && !["key", "typedAt"].includes(name)) field.value = value;
    }
    form.elements.files.files = files.files;
    await show();
    form.elements.sentence.focus();
}

/** Keeps this project's form for the time without network, with what it looks like; once while the tab is open. */
async function keepForm() {
    const mine = "klartext-forms-" + login();
    for (const name of await caches.keys()) if (name.startsWith("klartext-forms-") && name !== mine) await caches.delete(name);
    const address = form.action + "/new";
    if (sessionStorage.getItem(mine + address)) return;
    // A login that has expired answers 499 and not with its own page.
    const page = await fetch(address, { headers: { "X-Requested-With": "JavaScript" } });
    if (!page.ok) return;
    const cache = await caches.open(mine);
    const looks = [...document.querySelectorAll('link[rel="stylesheet"], script[src]')].map(each => each.href || each.src);
    const icons = document.querySelector("svg.icon use").href.baseVal.split("#")[0];
    await cache.addAll([...new Set([icons, ...looks])]);
    await cache.put(address, page);
    sessionStorage.setItem(mine + address, "kept");
    const forms = (await cache.keys()).filter(({ url }) => url.endsWith("/entries/new"));
    for (const old of forms.slice(0, -FORMS_KEPT)) await cache.delete(old);
}

const shared = () => store("shared", "readonly", all => all.get("latest"));

/** Text and files that another app shared wait on the phone; the text is shown first, the files go into the form. */
async function askForProject() {
    const latest = await shared();
    if (!latest) return;
    if (!sharing.elements.sentence.value) sharing.elements.sentence.value = latest.text;
    const names = sharing.querySelector(".shared-files");
    names.hidden = latest.files.length === 0;
    names.querySelector("span").textContent = latest.files.map(file => file.name).join(", ");
}

async function attachShared() {
    const latest = await shared();
    await store("shared", "readwrite", all => all.delete("latest"));
    if (latest) attach(latest.files);
}

function attach(files) {
    const chosen = new DataTransfer();
    [...form.elements.files.files, ...files].forEach(file => chosen.items.add(file));
    form.elements.files.files = chosen.files;
    if (files.length > 0) form.elements.files.closest("details").open = true;
}

if (window.isSecureContext && "serviceWorker" in navigator && form) {
    if (location.pathname.endsWith("/share/project")) attachShared();
    form.elements.key.value = crypto.randomUUID();
    form.addEventListener("submit", note);
    form.addEventListener("paste", event => attach([...event.clipboardData.files]));
    addEventListener("online", sendKept);
    setInterval(() => navigator.onLine && sendKept(), 30_000);
    document.querySelectorAll('a[href$="/logout"]').forEach(link => link.addEventListener("click", event => {
        if (!form.querySelector(".kept").hidden && !confirm(form.dataset.logout)) event.preventDefault();
    }));
    sendKept();
    navigator.serviceWorker.register("/communication/service-worker.js").then(keepForm);
}
if (window.isSecureContext && sharing) askForProject();
