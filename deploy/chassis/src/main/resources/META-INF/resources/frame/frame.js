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
