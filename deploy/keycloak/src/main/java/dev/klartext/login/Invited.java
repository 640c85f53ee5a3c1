package dev.klartext.login;

/**
 * Who is invited, as the service that mails the invitation says.
 *
 * @param language "de" or "en"
 * @param staff whether into an agency
 */
public record Invited(String email, String name, String language, boolean staff) {}
