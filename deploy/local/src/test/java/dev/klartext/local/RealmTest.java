package dev.klartext.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the realm of every installation, and what only a local one adds. */
class RealmTest {
    private static final Path DIRECTORY = Path.of("..", "keycloak");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void noClientOfEveryInstallationTakesAPasswordDirectly() throws Exception {
        assertThat(clients(realm()))
                .noneMatch(client -> client.path("directAccessGrantsEnabled").asBoolean());
    }

    @Test
    void noPersonAndNoSecretIsInTheRealmOfEveryInstallation() throws Exception {
        assertThat(stream(realm().path("users")))
                .allMatch(user -> user.has("serviceAccountClientId") && !user.has("credentials"));
        assertThat(clients(realm()))
                .allMatch(client -> client.path("secret").asText().matches("\\$\\{KLARTEXT_\\w+}"));
    }

    @Test
    void eachClientNamesTheScopesThatCarryTheSubjectAndTheTimeOfTheLogin() throws Exception {
        assertThat(clients(local()))
                .allSatisfy(client -> assertThat(
                                stream(client.path("defaultClientScopes")).map(JsonNode::asText))
                        .contains("acr", "basic"));
    }

    @Test
    void wrongPasswordsLockAnAccountForAWhile() throws Exception {
        assertThat(realm().path("bruteForceProtected").asBoolean()).isTrue();
    }

    @Test
    void aLocalRealmHasTheDemoPeopleBesideWhatEveryInstallationHas() throws Exception {
        assertThat(stream(local().path("users"))
                        .map(user -> user.path("username").asText()))
                .contains("service-account-klartext-operator", "nadja", "alex", "tom", "clara", "karl", "hansen");
        assertThat(clients(local()).map(client -> client.path("clientId").asText()))
                .containsExactly(
                        "klartext", "klartext-signing", "klartext-operator", "klartext-links", "klartext-local");
    }

    @Test
    void theDemoAgenciesPeopleAreStaffAndTheClientsAreNot() throws Exception {
        assertThat(stream(local().path("users"))
                        .filter(user -> user.path("realmRoles").toString().contains("staff"))
                        .map(user -> user.path("username").asText()))
                .containsExactly("nadja", "alex", "tom");
    }

    @Test
    void anOverlayAddsToListsAndReplacesValues() throws Exception {
        JsonNode merged = RealmFile.merge(
                JSON.readTree("{\"a\": 1, \"list\": [1], \"inner\": {\"x\": 1, \"y\": 1}}"),
                JSON.readTree("{\"a\": 2, \"list\": [2], \"inner\": {\"y\": 2}, \"b\": 3}"));
        assertThat(merged)
                .isEqualTo(JSON.readTree("{\"a\": 2, \"list\": [1, 2], \"inner\": {\"x\": 1, \"y\": 2}, \"b\": 3}"));
    }

    @Test
    void theMergedRealmIsWrittenWhereKeycloakReadsIt(@TempDir Path directory) throws Exception {
        Path target = directory.resolve("import/klartext-realm.json");
        RealmFile.write(DIRECTORY.resolve("realm.json"), DIRECTORY.resolve("local.json"), target);
        assertThat(JSON.readTree(target.toFile())).isEqualTo(local());
    }

    private static JsonNode realm() throws Exception {
        return JSON.readTree(DIRECTORY.resolve("realm.json").toFile());
    }

    private static JsonNode local() throws Exception {
        return RealmFile.merge(
                realm(), JSON.readTree(DIRECTORY.resolve("local.json").toFile()));
    }

    private static Stream<JsonNode> clients(JsonNode realm) {
        return stream(realm.path("clients"));
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
