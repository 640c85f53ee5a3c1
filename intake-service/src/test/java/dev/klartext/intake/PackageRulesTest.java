package dev.klartext.intake;

import dev.klartext.chassis.testing.PackageRules;

class PackageRulesTest extends PackageRules {

    PackageRulesTest() {
        super(
                "dev.klartext.intake",
                "agency",
                "client",
                "participant",
                "project",
                "offer",
                "questionnaire",
                "brief",
                "wish",
                "change",
                "confirmation",
                "workstep",
                "payment");
    }
}
