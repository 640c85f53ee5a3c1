// The remarks of the form: one more, and where each lies, with its pin on the picture. placing.js says which place was chosen.
// Without this script the form names file and page in words, and a button adds one remark.
(() => {
    const form = document.getElementById('review');
    const list = form?.querySelector('[data-remarks]');
    const template = form?.querySelector('[data-template]');
    if (!list || !template) {
        return;
    }
    const PLACE = ['x', 'y', 'width', 'height', 'second'];
    const placing = template.content.querySelector('[data-placing]');
    const words = placing?.dataset;
    if (placing) {
        form.append(placing);
    }

    const remarks = () => [...list.querySelectorAll('[data-remark]')];
    const field = (remark, name) => remark.querySelector(`[name$=".${name}"]`);
    const value = (remark, name) => field(remark, name)?.value ?? '';
    const filled = (sentence, values) => Object.entries(values)
        .reduce((text, [name, each]) => text.replace(`#${name}`, each), sentence);
    const clock = (second) => `${Math.floor(second / 60)}:${String(Math.floor(second % 60)).padStart(2, '0')}`;

    function add() {
        const number = remarks().length;
        const remark = template.content.querySelector('[data-remark]').cloneNode(true);
        for (const attribute of ['name', 'id', 'for']) {
            remark.querySelectorAll(`[${attribute}]`).forEach((element) => {
                element.setAttribute(attribute, element.getAttribute(attribute).replace('[]', `[${number}]`));
            });
        }
        const label = remark.querySelector('label');
        label.textContent = label.textContent.replace('0', number + 1);
        list.append(remark);
        return remark;
    }

    const firstFree = () =>
        remarks().find((remark) => !PLACE.concat('text').some((name) => value(remark, name))) ?? add();

    /** Whether a place can be chosen on all that is shown; of what can't be pinned to, the form names file and page. */
    const everythingPlaced = () => !document.querySelector('[data-further-pages]')
        && [...template.content.querySelectorAll('select[name$=".fileSha256"] option')]
            .every(({ value: file }) => !file || document.querySelector(`:is(.sheet-of-paper, video, audio)[data-file="${file}"]`));

    /** Draws the pins anew and says at each remark where it lies. */
    function draw() {
        if (!placing) {
            return;
        }
        document.querySelectorAll('.pins .own').forEach((pin) => pin.remove());
        const placeable = everythingPlaced();
        remarks().forEach((remark, index) => {
            remark.dataset.number = index + 1;
            const [x, y, width, height, second] = PLACE.map((name) => value(remark, name));
            const placed = remark.querySelector('[data-placed]');
            const where = remark.querySelector('.where');
            placed.hidden = !x && !second;
            where.hidden = placeable && (!value(remark, 'fileSha256') || !placed.hidden) && !where.querySelector('.error');
            placed.querySelector('span').textContent =
                second ? filled(words.second, { time: clock(second) }) : width ? words.area : words.point;
            const page = value(remark, 'page');
            const sheet = document.querySelector(`.sheet-of-paper[data-file="${value(remark, 'fileSha256')}"]`
                + (page ? `[data-page="${page}"]` : ''));
            if (x && sheet) {
                sheet.querySelector('.pins').append(pin(index + 1, { x, y, width, height }));
            }
        });
    }

    function pin(number, { x, y, width, height }) {
        const drawn = placing.querySelector('[data-pin]').firstElementChild.cloneNode(true);
        drawn.classList.add('own');
        drawn.dataset.number = number;
        drawn.querySelector('text').textContent = number;
        drawn.querySelector('.pin').setAttribute('x', `${x}%`);
        drawn.querySelector('.pin').setAttribute('y', `${y}%`);
        frame(drawn.querySelector('rect'), { x, y, width: width || 0, height: height || 0 });
        return drawn;
    }

    function frame(rect, box) {
        Object.entries(box).forEach(([name, part]) => rect.setAttribute(name, `${part}%`));
    }

    function set(remark, place) {
        ['fileSha256', 'page', ...PLACE].forEach((name) => {
            if (field(remark, name)) {
                field(remark, name).value = place[name] ?? '';
            }
        });
        draw();
        field(remark, 'text').dispatchEvent(new Event('input', { bubbles: true }));
    }

    form.addEventListener('change', (event) => {
        const remark = event.target.closest('[data-remark]');
        if (remark && /\.(fileSha256|page)$/.test(event.target.name)) {
            set(remark, { fileSha256: value(remark, 'fileSha256'), page: value(remark, 'page') });
        }
    });
    form.addEventListener('click', (event) => {
        const remark = event.target.closest('[data-unplace]')?.closest('[data-remark]');
        if (remark) {
            set(remark, {});
            field(remark, 'text').focus();
        }
    });
    form.querySelector('[data-more]').addEventListener('click', (event) => {
        event.preventDefault();
        const remark = add();
        draw();
        field(remark, 'text').focus();
    });
    document.addEventListener('place:chosen', (event) => {
        const { target, place } = event.detail;
        const remark = firstFree();
        set(remark, { fileSha256: target.dataset.file, page: target.dataset.page ?? '', ...place });
        placing.querySelector('[aria-live]').textContent = filled(words.set, { number: remarks().indexOf(remark) + 1 });
        field(remark, 'text').focus();
    });
    document.addEventListener('htmx:afterSettle', draw);
    document.addEventListener('review:back', draw);
    draw();
})();
