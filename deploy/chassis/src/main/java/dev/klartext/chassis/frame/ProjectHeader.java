package dev.klartext.chassis.frame;

import java.util.List;
import java.util.UUID;

/**
 * What stands above every page of a project.
 *
 * @param number the agency's number of the project, e.g. {@code 2026-014}
 * @param closed whether the work is over: then pages don't offer what would be refused
 * @param turn absent if nobody owes anybody anything
 * @param tabs empty for readers who have the project's pages in their menu
 */
public record ProjectHeader(
        UUID id, String number, String title, String clientName, boolean closed, Turn turn, List<Link> tabs) {}
