/** What Keycloak lacks for our login: a personal link and a six-digit code by mail. */
package dev.klartext.login;
