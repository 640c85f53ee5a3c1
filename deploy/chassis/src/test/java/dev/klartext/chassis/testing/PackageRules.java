package dev.klartext.chassis.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * The rules of the packages: named after capabilities, no service knows another, endpoints name who may call them. A service
 * extends this class with its own package and the words of its capabilities (DESIGN: the map).
 */
public abstract class PackageRules {

    private final String service;
    private final String[] capabilities;
    private final JavaClasses classes;

    protected PackageRules(String service, String... capabilities) {
        this.service = service;
        this.capabilities = capabilities;
        this.classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(service);
    }

    @Test
    void every_class_lives_in_a_capability() {
        String[] packages = Arrays.stream(capabilities)
                .map(word -> service + "." + word + "..")
                .toArray(String[]::new);
        classes().should().resideInAnyPackage(packages).check(classes);
    }

    @Test
    void no_service_knows_another_service() {
        for (String other : new String[] {"intake", "communication", "dispute"}) {
            String otherService = "dev.klartext." + other;
            if (!otherService.equals(service)) {
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(otherService + "..")
                        .check(classes);
            }
        }
    }

    @Test
    void names_say_what_a_class_is_for() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Base)")
                .check(classes);
    }

    @Test
    void events_are_records_with_a_type() {
        classes()
                .that()
                .implement(DomainEvent.class)
                .should()
                .beRecords()
                .andShould()
                .beAnnotatedWith(EventType.class)
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void nobody_opens_connections_beside_tenancy() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.sql.DataSource")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.jdbi.v3.core.Jdbi")
                .check(classes);
    }
}
