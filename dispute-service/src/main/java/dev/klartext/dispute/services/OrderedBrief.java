package dev.klartext.dispute.services;

import java.util.List;
import org.jdbi.v3.json.Json;

/** What holds in a project since the client last ordered or signed a change, as far as drafts are judged by it. */
public record OrderedBrief(
        int version, @Json List<Goal> goals, @Json List<Wish> wishes) {}
