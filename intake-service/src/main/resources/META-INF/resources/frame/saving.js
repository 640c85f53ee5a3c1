// Says below a text that is saved while somebody types how it fares. Without this script the button of the page saves.
(() => {
    const form = document.querySelector('form[data-saving]');
    const say = (event, words, warm) => {
        const said = event.detail.target?.querySelector?.('[data-said]');
        if (form && said) {
            said.textContent = words;
            said.classList.toggle('warm-text', warm);
        }
    };
    const unsaved = (event) => say(event, form?.dataset.unsaved, true);
    document.addEventListener('htmx:beforeRequest', (event) => say(event, form?.dataset.saving, false));
    document.addEventListener('htmx:sendError', unsaved);
    document.addEventListener('htmx:responseError', unsaved);
})();
