// The arrow keys lead to the neighbours of a picture; without this script its links do.
document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
        return;
    }
    const way = {ArrowLeft: 'prev', ArrowRight: 'next'}[event.key];
    const link = way && document.querySelector(`nav a[rel="${way}"]`);
    if (link) {
        location.assign(link.href);
    }
});
