// Chooses the place of a remark: a tap or click is a point, a drag of the mouse or after a long press a box, arrow keys do
// both, and what plays gives its second. review.js writes it into the form.
(() => {
    const placing = document.querySelector('#review [data-placing]');
    if (!placing) {
        return;
    }
    const LONG_PRESS = 450;
    const SHEET = '.sheet-of-paper[data-file]';
    const words = placing.dataset;
    const say = (sentence) => { placing.querySelector('[aria-live]').textContent = sentence; };
    const filled = (sentence, values) => Object.entries(values)
        .reduce((text, [name, each]) => text.replace(`#${name}`, each), sentence);
    const clock = (second) => `${Math.floor(second / 60)}:${String(Math.floor(second % 60)).padStart(2, '0')}`;
    const measure = (shape, parts) =>
        Object.entries(parts).forEach(([name, part]) => shape.setAttribute(name, `${part}%`));
    const put = (target, place) =>
        document.dispatchEvent(new CustomEvent('place:chosen', { detail: { target, place } }));

    // With a pointer. Two fingers zoom, one finger scrolls; only after a long press it draws.
    const percent = (part, whole) => Math.round(Math.min(1, Math.max(0, part / whole)) * 1000) / 10;
    const rounded = (part) => Math.round(part * 10) / 10;
    let gesture = null;
    let drawnJustNow = false;

    function at(sheet, event) {
        const box = sheet.getBoundingClientRect();
        return { x: percent(event.clientX - box.left, box.width), y: percent(event.clientY - box.top, box.height) };
    }

    function between(one, other) {
        return {
            x: Math.min(one.x, other.x),
            y: Math.min(one.y, other.y),
            width: rounded(Math.abs(one.x - other.x)),
            height: rounded(Math.abs(one.y - other.y)),
        };
    }

    function drop() {
        clearTimeout(gesture?.timer);
        gesture?.outline?.remove();
        gesture = null;
    }

    document.addEventListener('pointerdown', (event) => {
        drawnJustNow = false;
        if (gesture) {
            drop();
            return;
        }
        const sheet = event.target.closest?.(SHEET);
        if (sheet && event.button === 0 && event.isPrimary && !event.target.closest('a, .crosshair')) {
            const started = { sheet, pointer: event.pointerId, from: at(sheet, event), boxing: event.pointerType === 'mouse' };
            gesture = started;
            if (!started.boxing) {
                started.timer = setTimeout(() => {
                    started.boxing = true;
                    say(words.boxing);
                }, LONG_PRESS);
            }
        }
    });
    document.addEventListener('pointermove', (event) => {
        if (gesture?.pointer !== event.pointerId) {
            return;
        }
        const box = between(gesture.from, at(gesture.sheet, event));
        const moved = box.width > 1 || box.height > 1;
        if (!gesture.boxing) {
            if (moved) {
                drop();
            }
        } else if (moved && box.width && box.height) {
            gesture.box = box;
            gesture.outline ??= gesture.sheet.querySelector('.pins')
                .appendChild(placing.querySelector('[data-pin] rect').cloneNode());
            measure(gesture.outline, box);
        }
    });
    document.addEventListener('pointerup', (event) => {
        const done = gesture;
        if (done?.pointer !== event.pointerId) {
            return;
        }
        drop();
        if (done.box || (done.boxing && event.pointerType !== 'mouse')) {
            drawnJustNow = true;
            put(done.sheet, done.box ?? done.from);
        }
    });
    document.addEventListener('pointercancel', drop);
    document.addEventListener('contextmenu', (event) => {
        if (gesture?.boxing && event.target.closest(SHEET)) {
            event.preventDefault();
        }
    });
    document.addEventListener('click', (event) => {
        const sheet = event.target.closest?.(SHEET);
        if (sheet && !drawnJustNow && !event.target.closest('a, .crosshair')) {
            put(sheet, at(sheet, event));
        }
    });

    // With keys.
    const ARROWS = { ArrowLeft: ['x', -1], ArrowRight: ['x', 1], ArrowUp: ['y', -1], ArrowDown: ['y', 1] };
    const SIZE = { x: 'width', y: 'height' };

    function choose(sheet, button) {
        const cross = placing.querySelector('.crosshair').cloneNode(true);
        const place = { x: 50, y: 50, width: 0, height: 0 };
        const show = () => {
            measure(cross.querySelector('rect'), place);
            cross.querySelectorAll('circle').forEach((circle) => measure(circle, { cx: place.x, cy: place.y }));
        };
        cross.addEventListener('blur', () => cross.remove());
        cross.addEventListener('keydown', (event) => {
            const [side, step] = ARROWS[event.key] ?? [];
            if (side) {
                const length = SIZE[side];
                if (event.shiftKey) {
                    place[length] = Math.min(100 - place[side], Math.max(0, place[length] + step));
                } else {
                    place[side] = Math.min(100 - place[length], Math.max(0, place[side] + step));
                }
                show();
                say(filled(place.width ? words.box : words.at, place));
            } else if (event.key === 'Enter') {
                const boxed = place.width && place.height;
                put(sheet, boxed ? place : { x: place.x, y: place.y });
            } else if (event.key === 'Escape') {
                button.focus();
                say(words.left);
            } else {
                return;
            }
            event.preventDefault();
        });
        sheet.append(cross);
        show();
        cross.focus();
        say(filled(place.width ? words.box : words.at, place));
    }

    /** Gives each sheet and player its button; asked again when more of them are there. */
    function prepare() {
        document.querySelectorAll(`${SHEET}:not(.pinnable)`).forEach((sheet) => {
            sheet.classList.add('pinnable');
            sheet.addEventListener('touchmove', (event) => gesture?.boxing && event.preventDefault(), { passive: false });
            sheet.addEventListener('dragstart', (event) => event.preventDefault());
            const button = after(sheet, words.choose, sheet.querySelector('img')?.alt);
            button.addEventListener('click', () => choose(sheet, button));
        });
        document.querySelectorAll(':is(video, audio)[data-file]:not(.pinnable)').forEach((player) => {
            player.classList.add('pinnable');
            const second = () => Math.floor(player.currentTime * 10) / 10;
            const label = () => filled(words.remark, { time: clock(second()) });
            const button = after(player, label(), player.getAttribute('aria-label'));
            const follow = () => { button.firstChild.textContent = label(); };
            player.addEventListener('timeupdate', follow);
            player.addEventListener('seeked', follow);
            button.addEventListener('click', () => {
                player.pause();
                put(player, { second: second() });
            });
        });
    }

    function after(element, label, of) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'button quiet';
        const name = document.createElement('span');
        name.className = 'visually-hidden';
        name.textContent = of ? `: ${of}` : '';
        button.append(label, name);
        element.after(button);
        return button;
    }

    document.addEventListener('htmx:afterSettle', prepare);
    prepare();
})();
