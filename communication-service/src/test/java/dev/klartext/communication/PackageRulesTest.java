package dev.klartext.communication;

import dev.klartext.chassis.testing.PackageRules;

class PackageRulesTest extends PackageRules {

    PackageRulesTest() {
        super(
                "dev.klartext.communication",
                "agreement",
                "entry",
                "evidence",
                "history",
                "mail",
                "openpoint",
                "overview",
                "portal",
                "reachability",
                "search",
                "status");
    }
}
