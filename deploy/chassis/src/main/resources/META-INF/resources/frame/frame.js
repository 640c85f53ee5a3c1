// The account sheet closes like a menu: by a click beside it or by Escape. Without this script it closes by its button.
document.addEventListener("click", event => {
    document.querySelectorAll("details.account[open]").forEach(sheet => {
        if (!sheet.contains(event.target)) sheet.open = false;
    });
});
document.addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    document.querySelectorAll("details.account[open]").forEach(sheet => {
        sheet.open = false;
        sheet.querySelector("summary").focus();
    });
});

// Who logs out leaves nothing on the device: neither what waits to be sent nor the forms that are kept for the time without network.
document.addEventListener("click", async event => {
    const logout = event.target.closest?.('a[href$="/logout"]');
    if (!logout || event.defaultPrevented || !window.isSecureContext) return;
    event.preventDefault();
    try {
        indexedDB.deleteDatabase("klartext");
        await Promise.all((await caches.keys()).map(name => caches.delete(name)));
    } finally {
        location.assign(logout.href);
    }
});
