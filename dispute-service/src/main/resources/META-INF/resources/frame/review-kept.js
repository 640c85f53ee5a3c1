// Keeps a review while somebody types, and says so. Without this script each button of the form keeps it. What could not be
// sent yet, because the network or the login is gone, stays in this tab and comes back when the page is opened again.
(() => {
    const form = document.getElementById('review');
    const key = `review ${location.pathname.replace(/\/review$/, '')}`;
    if (!form) {
        sessionStorage.removeItem(key);
        return;
    }
    const PAUSE = 1000;
    const SIGNED_OUT = [401, 499];
    const CHANGED = [409, 412];
    const said = form.querySelector('[data-said]');
    const revision = form.elements.revision;
    let timer;
    let sending = Promise.resolve();

    const say = (words, warm) => {
        said.textContent = words;
        said.classList.toggle('warm-text', warm);
    };
    const typed = () => [...new FormData(form)].filter(([name]) => name !== 'revision');
    const hold = () => sessionStorage.setItem(key, JSON.stringify(typed()));

    async function keep() {
        const now = JSON.stringify(typed());
        const fields = new URLSearchParams(new FormData(form));
        fields.set('decision', 'KEEP');
        say(form.dataset.keeping, false);
        try {
            const answer = await fetch(form.action, {
                method: 'POST', body: fields, headers: { 'X-Requested-With': 'JavaScript', Accept: 'text/html' },
            });
            if (answer.ok) {
                revision.value = answer.headers.get('ETag').replaceAll('"', '');
                if (sessionStorage.getItem(key) === now) sessionStorage.removeItem(key);
                say(form.dataset.kept, false);
            } else if (SIGNED_OUT.includes(answer.status)) {
                say(form.dataset.signedOut, true);
            } else {
                say(CHANGED.includes(answer.status) ? form.dataset.elsewhere : form.dataset.notKept, true);
            }
        } catch (withoutNetwork) {
            say(form.dataset.notKept, true);
        }
    }

    function soon() {
        hold();
        clearTimeout(timer);
        timer = setTimeout(() => { sending = sending.then(keep); }, PAUSE);
    }

    // What was held and not kept: a page that came back after a login shows what was kept, and this goes on top of it.
    function comeBack() {
        const held = JSON.parse(sessionStorage.getItem(key) ?? 'null');
        if (!held) return;
        for (const [name, value] of held) {
            while (/^remarks\[\d+\]\.text$/.test(name) && !form.elements[name]) {
                form.querySelector('[data-more]').click();
            }
            const field = form.elements[name];
            if (field) field.value = value;
        }
        document.dispatchEvent(new Event('review:back'));
        soon();
    }

    form.addEventListener('input', soon);
    window.addEventListener('online', () => sessionStorage.getItem(key) && soon());
    form.addEventListener('submit', () => { clearTimeout(timer); hold(); });
    comeBack();
})();
