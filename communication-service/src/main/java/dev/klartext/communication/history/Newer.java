package dev.klartext.communication.history;

import java.util.List;
import java.util.UUID;

/**
 * What came into a history while somebody looked at it.
 *
 * @param next address that asks for what comes after these
 */
public record Newer(UUID projectId, List<EntryLine> entries, String next) {}
