/**
 * The record as evidence: RFC 6962 trees over exact leaf bytes, and C2SP tlog-checkpoints signed with Ed25519.
 *
 * <p>The hashing, the leaf record and the signed note need nothing but the JDK, so that the same classes can be read and
 * run by somebody who checks a record and has none of the rest. {@code Logs}, {@code LogKeys} and {@code SignHead}
 * keep them in the database.
 */
package dev.klartext.communication.evidence;
