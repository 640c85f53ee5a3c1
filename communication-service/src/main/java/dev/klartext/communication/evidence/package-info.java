/**
 * The record as evidence: RFC 6962 trees over exact leaf bytes with inclusion and consistency proofs, and C2SP
 * tlog-checkpoints signed with Ed25519.
 *
 * <p>The hashing, the proofs, the leaf record and the signed note need nothing but the JDK, so that the same classes can be
 * read and run by somebody who checks a record and has none of the rest. {@code Logs}, {@code LogKeys} and {@code SignHead}
 * keep them in the database.
 *
 * <p>{@code CheckpointStore} keeps each checkpoint outside of the database before anybody sees it, and {@code CheckLogs}
 * refuses to append to a log that does not extend the newest one there: a database that was set back to an older copy is
 * noticed. Ops then opens a new origin ({@code OpenOrigin}). Whoever runs an installation switches on the object lock of the
 * bucket for {@code checkpoints/} (or versions that nobody may delete): we never write over a checkpoint, others must not
 * be able to either.
 */
package dev.klartext.communication.evidence;
