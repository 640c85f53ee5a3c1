package dev.klartext.intake.brief;

import java.util.List;
import java.util.UUID;

/** A deliverable without its price. */
public record DeliverableOutline(
        UUID id, String title, ContractType contractType, List<String> criteria, int includedRounds) {}
