package dev.klartext.communication;

import dev.klartext.local.TestParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

/** PostgreSQL, Kafka, file store and mail for all tests of this module, started once. */
@QuarkusTestResource(value = TestParts.class, initArgs = @ResourceArg(name = "service", value = "communication"))
public class OnParts {}
