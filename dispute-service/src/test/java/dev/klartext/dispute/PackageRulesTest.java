package dev.klartext.dispute;

import dev.klartext.chassis.testing.PackageRules;

class PackageRulesTest extends PackageRules {

    PackageRulesTest() {
        super("dev.klartext.dispute", "services", "upload", "result", "preview", "review", "revision", "selection");
    }
}
