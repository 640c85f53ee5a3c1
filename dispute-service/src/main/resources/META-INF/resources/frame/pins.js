// A pin and the words of its remark light up together, and a remark about a second leads there. Without this script a pin is
// a link to its words, and a second opens the file there.
(() => {
    const mark = (on) => (event) => {
        const number = event.target.closest?.('[data-number]')?.dataset.number;
        if (number) {
            document.querySelectorAll(`[data-number="${number}"]`).forEach((each) => each.classList.toggle('marked', on));
        }
    };
    document.addEventListener('pointerover', mark(true));
    document.addEventListener('pointerout', mark(false));
    document.addEventListener('focusin', mark(true));
    document.addEventListener('focusout', mark(false));

    document.addEventListener('click', (event) => {
        const link = event.target.closest?.('a[data-second]');
        const player = link && document.querySelector(`:is(video, audio)[data-file="${link.dataset.file}"]`);
        if (player) {
            event.preventDefault();
            player.currentTime = Number(link.dataset.second);
            player.scrollIntoView({ block: 'nearest' });
            player.focus();
        }
    });
})();
