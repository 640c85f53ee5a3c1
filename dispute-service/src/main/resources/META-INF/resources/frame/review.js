// Remarks pinned to a place: a tap on a picture adds a remark with its place. Without this script the same form has remarks
// on the whole and a button that adds one more.
(() => {
    const form = document.getElementById('review');
    const list = form?.querySelector('[data-remarks]');
    const template = form?.querySelector('[data-template]');
    if (!list || !template) {
        return;
    }
    const SVG = 'http://www.w3.org/2000/svg';
    const remarks = () => [...list.querySelectorAll('[data-remark]')];
    const field = (remark, name) => remark.querySelector(`[name$=".${name}"]`);

    function add() {
        const number = remarks().length;
        const remark = template.content.cloneNode(true).firstElementChild;
        remark.querySelectorAll('[name]').forEach((input) => {
            input.name = input.name.replace('[]', `[${number}]`);
        });
        for (const attribute of ['id', 'for']) {
            remark.querySelectorAll(`[${attribute}]`).forEach((element) => {
                element.setAttribute(attribute, element.getAttribute(attribute).replace('[]', `[${number}]`));
            });
        }
        const label = remark.querySelector('label');
        label.textContent = label.textContent.replace('0', number + 1);
        list.append(remark);
        return remark;
    }

    function firstFree() {
        return remarks().find((remark) => !field(remark, 'text').value && !field(remark, 'x').value) ?? add();
    }

    function drawPin(sheet, number, x, y) {
        const pin = document.createElementNS(SVG, 'svg');
        pin.setAttribute('class', 'pin');
        pin.setAttribute('x', `${x}%`);
        pin.setAttribute('y', `${y}%`);
        pin.setAttribute('overflow', 'visible');
        const group = document.createElementNS(SVG, 'g');
        group.setAttribute('transform', 'translate(0 -26)');
        const drop = document.createElementNS(SVG, 'path');
        drop.setAttribute('d', 'M0 26V13a13 13 0 1 1 13 13z');
        const label = document.createElementNS(SVG, 'text');
        label.setAttribute('x', '13');
        label.setAttribute('y', '17.5');
        label.textContent = number;
        group.append(drop, label);
        pin.append(group);
        sheet.querySelector('.pins').append(pin);
    }

    function place(remark, sheet, x, y) {
        field(remark, 'fileSha256').value = sheet.dataset.file;
        if (sheet.dataset.page) {
            field(remark, 'page').value = sheet.dataset.page;
        }
        field(remark, 'x').value = x;
        field(remark, 'y').value = y;
    }

    document.querySelectorAll('.sheet-of-paper[data-file]').forEach((sheet) => {
        const percent = (part, whole) => Math.round(Math.min(1, Math.max(0, part / whole)) * 1000) / 10;
        // Places that came back with a refused form.
        remarks().forEach((remark, index) => {
            if (field(remark, 'fileSha256').value === sheet.dataset.file && field(remark, 'x').value) {
                drawPin(sheet, index + 1, field(remark, 'x').value, field(remark, 'y').value);
            }
        });
        sheet.classList.add('pinnable');
        sheet.addEventListener('click', (event) => {
            const box = sheet.getBoundingClientRect();
            const x = percent(event.clientX - box.left, box.width);
            const y = percent(event.clientY - box.top, box.height);
            const remark = firstFree();
            place(remark, sheet, x, y);
            drawPin(sheet, remarks().indexOf(remark) + 1, x, y);
            field(remark, 'text').focus();
        });
    });

    form.querySelector('[data-more]').addEventListener('click', (event) => {
        event.preventDefault();
        field(add(), 'text').focus();
    });
})();
