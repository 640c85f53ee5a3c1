package dev.klartext.dispute.services;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.json.Json;

/** What the client ordered last in a project, as far as drafts are judged by it. */
public record OrderedBrief(
        int version, @Json List<Goal> goals, @Json List<Wish> wishes, List<UUID> agencyPoints) {}
