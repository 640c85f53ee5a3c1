// Keycloak labels the address of who is asked once more, but the label points at a field that is not there.
document.addEventListener('DOMContentLoaded', () => {
    if (document.getElementById('kc-attempted-username')) {
        document.querySelector('label[for="username"]')?.setAttribute('for', 'kc-attempted-username');
    }
});
