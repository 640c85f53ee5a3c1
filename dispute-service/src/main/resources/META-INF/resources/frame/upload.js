// Large files go up in pieces and go on where they were after a lost connection or a reload (tus). Without this script the
// form sends its files at once, to the smaller limit that its hint names.
(() => {
    const box = document.querySelector('[data-uploads]');
    if (!box || !window.tus?.isSupported) {
        return;
    }
    const AT_ONCE = 2;
    const PIECE = 30 * 1024 * 1024;
    const AGAIN_AFTER = 10_000;
    const words = box.dataset;
    const form = box.closest('form');
    const input = box.querySelector('input[type=file]');
    const list = box.querySelector('[data-list]');
    const template = box.querySelector('[data-row]');
    const firstOfAll = box.querySelector('[data-first-of-all]');
    const files = [];
    let submitter = null;

    const hint = document.getElementById(`${input.id}-hint`);
    if (hint) {
        hint.textContent = words.hint;
    }

    const size = (bytes) => {
        const [amount, unit] = bytes >= 1e9 ? [bytes / 1e9, 'gigabyte']
            : bytes >= 1e6 ? [bytes / 1e6, 'megabyte'] : [bytes / 1e3, 'kilobyte'];
        return new Intl.NumberFormat(document.documentElement.lang,
            { style: 'unit', unit, maximumFractionDigits: unit === 'gigabyte' ? 1 : 0 }).format(amount);
    };

    // A file that came in part before: the same name, size and time of change.
    function begunBefore(file) {
        return [...list.querySelectorAll('[data-unfinished]')].find((row) => row.dataset.name === file.name
            && Number(row.dataset.size) === file.size && row.dataset.modified === String(file.lastModified));
    }

    function say(entry, state, text) {
        entry.state = state;
        entry.row.querySelector('[data-state]').textContent = text;
        const hold = entry.row.querySelector('[data-hold]');
        hold.hidden = state === 'there' || state === 'failed';
        hold.textContent = state === 'paused' ? words.on : words.pause;
        entry.row.querySelector('progress').hidden = state === 'there' || state === 'failed';
    }

    function next() {
        const going = files.filter((entry) => entry.state === 'going').length;
        files.filter((entry) => entry.state === 'waiting').slice(0, Math.max(0, AT_ONCE - going)).forEach(start);
        if (submitter && files.every((entry) => entry.state === 'there')) {
            const button = submitter;
            submitter = null;
            form.requestSubmit(button);
        }
    }

    function start(entry) {
        clearTimeout(entry.again);
        say(entry, 'going', words.going.replace('%', size(entry.file.size)));
        entry.upload.start();
    }

    function detail(error) {
        try {
            return JSON.parse(error.originalResponse.getBody()).detail;
        } catch {
            return null;
        }
    }

    function failed(entry, error) {
        const status = error.originalResponse?.getStatus() ?? 0;
        if (status === 0 || status === 409 || status >= 500) {
            say(entry, 'away', words.away);
            entry.again = setTimeout(() => start(entry), AGAIN_AFTER);
        } else {
            say(entry, 'failed', detail(error) ?? words.failed);
            submitter = null;
            firstOfAll.textContent = '';
        }
        next();
    }

    function there(entry) {
        const id = document.createElement('input');
        id.type = 'hidden';
        id.name = 'uploads';
        id.value = entry.upload.url.split('/').pop();
        entry.row.append(id);
        say(entry, 'there', words.there);
        next();
    }

    function add(file) {
        const row = template.content.cloneNode(true).firstElementChild;
        const before = begunBefore(file);
        row.querySelector('[data-name]').textContent = file.name;
        const bar = row.querySelector('progress');
        bar.setAttribute('aria-label', file.name);
        const entry = { file, row };
        entry.upload = new tus.Upload(file, {
            endpoint: words.uploads,
            uploadUrl: before ? `${words.uploads}/${before.dataset.unfinished}` : null,
            // The server knows what is unfinished; nothing is kept on this device.
            storeFingerprintForResuming: false,
            chunkSize: PIECE,
            retryDelays: [0, 1000, 3000, 5000],
            metadata: { filename: file.name, modified: String(file.lastModified), deliverable: words.deliverable },
            // Without network it waits until that is back; a 409 to the announcement is a full project, not a wrong place.
            onShouldRetry: (error) => {
                const status = error.originalResponse?.getStatus() ?? 0;
                return (status === 0 && navigator.onLine) || status >= 500
                    || (status === 409 && error.originalRequest.getMethod() !== 'POST');
            },
            onProgress: (sent, total) => {
                bar.value = Math.floor(100 * sent / total);
            },
            onError: (error) => failed(entry, error),
            onSuccess: () => there(entry),
        });
        before?.remove();
        row.querySelector('[data-hold]').addEventListener('click', () => {
            if (entry.state === 'paused') {
                say(entry, 'waiting', words.waiting);
            } else {
                clearTimeout(entry.again);
                entry.upload.abort();
                say(entry, 'paused', words.paused);
            }
            next();
        });
        row.querySelector('[data-drop]').addEventListener('click', () => {
            clearTimeout(entry.again);
            // What can't be discarded now is forgotten by the server after some days.
            entry.upload.abort(true).catch(() => {});
            files.splice(files.indexOf(entry), 1);
            row.remove();
            input.focus();
            next();
        });
        list.append(row);
        files.push(entry);
        say(entry, 'waiting', words.waiting);
    }

    list.querySelectorAll('[data-unfinished]').forEach((row) => {
        const forget = row.querySelector('[data-forget]');
        forget.hidden = false;
        forget.addEventListener('click', async () => {
            await tus.Upload.terminate(`${words.uploads}/${row.dataset.unfinished}`, {}).catch(() => {});
            row.remove();
            input.focus();
        });
    });
    input.addEventListener('change', () => {
        [...input.files].forEach(add);
        input.value = '';
        next();
    });
    form.addEventListener('submit', (event) => {
        const open = files.filter((entry) => entry.state !== 'there');
        if (!open.length) {
            return;
        }
        event.preventDefault();
        // Nobody is to believe that a refused file was shown: it is discarded first.
        const refused = open.find((entry) => entry.state === 'failed');
        if (refused) {
            refused.row.querySelector('[data-drop]').focus();
            return;
        }
        submitter = event.submitter;
        firstOfAll.textContent = words.first;
        open.filter((entry) => entry.state === 'paused').forEach((entry) => say(entry, 'waiting', words.waiting));
        next();
    });
    window.addEventListener('online', () => files.filter((entry) => entry.state === 'away').forEach(start));
    window.addEventListener('beforeunload', (event) => {
        if (files.some((entry) => entry.state === 'going' || entry.state === 'waiting')) {
            event.preventDefault();
        }
    });
})();
