package dev.klartext.dispute;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.klartext.chassis.testing.PackageRules;
import org.junit.jupiter.api.Test;

class PackageRulesTest extends PackageRules {

    PackageRulesTest() {
        super("dev.klartext.dispute", "services", "upload", "result", "preview", "review", "revision", "selection");
    }

    /** Its class path holds nothing else: see PainterClassPath. */
    @Test
    void the_drawing_process_needs_nothing_of_the_service() {
        classes()
                .that()
                .resideInAPackage("dev.klartext.dispute.preview.drawing")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.klartext.dispute.preview.drawing",
                        "java..",
                        "javax.imageio..",
                        "org.w3c.dom..",
                        "org.apache.pdfbox..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.klartext.dispute.preview.drawing"));
    }
}
