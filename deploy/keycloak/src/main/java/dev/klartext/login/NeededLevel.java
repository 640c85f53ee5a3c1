package dev.klartext.login;

/**
 * Which level a request needs. A link is enough for our pages only: whoever found a forwarded mail must not get into the
 * account's own pages, nor set a password or passkey with which they come back.
 */
final class NeededLevel {
    private static final String OUR_PAGES = "klartext";

    private NeededLevel() {}

    /**
     * Decides by what the request says.
     *
     * @param asked level that the client asks for; negative if it asks for none
     * @param action what the client wants to be done with the account ({@code kc_action}); null for a mere login
     */
    static int of(String clientId, int asked, String action) {
        int least = OUR_PAGES.equals(clientId) && action == null ? Way.LINK.level : Way.CODE.level;
        return Math.max(least, asked);
    }
}
