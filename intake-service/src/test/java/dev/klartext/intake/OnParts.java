package dev.klartext.intake;

import dev.klartext.local.TestParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

/** PostgreSQL, Kafka and file store for all tests of this module, started once. */
@QuarkusTestResource(value = TestParts.class, initArgs = @ResourceArg(name = "service", value = "intake"))
public class OnParts {}
