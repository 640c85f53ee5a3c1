package dev.klartext.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * Keycloak with our realm, behind the front door at {@code /auth}.
 *
 * <p>Its program is unpacked by the build; its database lies in the data directory.
 */
final class Keycloak {
    static final String PUBLIC_ADDRESS = "http://localhost:" + Ports.FRONT_DOOR.number;

    /** Half the time to ready of Keycloak's own choice on two cores; a local realm has few logins a second. */
    private static final List<String> JAVA_OPTIONS = List.of(
            "-Xms64m", "-Xmx400m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");

    private final Path program;
    private final Path realm;
    private final Path overlay;
    private final Path themes;
    private final Path provider;
    private final Path data;
    private final int port;
    private final int smtpPort;
    private final String publicAddress;

    Keycloak(Home home) {
        this(home, Ports.KEYCLOAK.number, Ports.SMTP.number, PUBLIC_ADDRESS);
    }

    Keycloak(Home home, int port, int smtpPort, String publicAddress) {
        Path deploy = home.checkout().resolve("deploy");
        this.program = deploy.resolve("local/target/keycloak");
        this.realm = deploy.resolve("keycloak/realm.json");
        this.overlay = deploy.resolve("keycloak/local.json");
        this.themes = deploy.resolve("keycloak/themes");
        this.provider = deploy.resolve("keycloak/target/klartext-login.jar");
        this.data = home.part("keycloak");
        this.port = port;
        this.smtpPort = smtpPort;
        this.publicAddress = publicAddress;
    }

    /**
     * Puts the realm where Keycloak imports it from at its first start (later starts keep what they have), and our provider
     * where it looks for such.
     */
    void prepare() {
        try {
            RealmFile.write(realm, overlay, program.resolve("data/import/klartext-realm.json"));
            Files.createDirectories(data);
            // With its time: Keycloak puts itself together anew when a provider's time has changed.
            Files.copy(
                    provider,
                    program.resolve("providers/klartext-login.jar"),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How Keycloak is started. At the first start, and when an option of the build has changed, its script puts the
     * program together once before.
     */
    List<String> command() {
        return List.of(
                program.resolve("bin/kc.sh").toString(),
                "start",
                "--import-realm",
                "--cache=local",
                "--db=dev-file",
                "--db-url=jdbc:h2:file:" + data.resolve("h2/keycloak") + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE",
                "--spi-theme--folder--dir=" + themes,
                // Who signs in with a wrong password need not be written to each time.
                "--spi-events-listener--email--include-events=UPDATE_CREDENTIAL,REMOVE_CREDENTIAL",
                "--http-relative-path=/auth",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + publicAddress + "/auth",
                // The front door does not serve the administration; it is reached directly.
                "--hostname-admin=http://localhost:" + port + "/auth",
                // The services talk to it directly, so that they start without the front door.
                "--hostname-backchannel-dynamic=true",
                "--proxy-headers=xforwarded");
    }

    /** The Java to run on, and what fills the placeholders of the realm. */
    Map<String, String> environment(Map<String, String> local) {
        return Map.ofEntries(
                Map.entry("JAVA_HOME", System.getProperty("java.home")),
                Map.entry("JAVA_OPTS", String.join(" ", JAVA_OPTIONS)),
                Map.entry("KLARTEXT_URL", publicAddress),
                Map.entry("KLARTEXT_OIDC_SECRET", local.get("quarkus.oidc.credentials.secret")),
                Map.entry("KLARTEXT_SIGNING_SECRET", local.get("klartext.signing.client-secret")),
                Map.entry("KLARTEXT_OPERATOR_SECRET", local.get("klartext.local.operator-secret")),
                Map.entry("KLARTEXT_LINKS_SECRET", local.get("klartext.login.links-secret")),
                Map.entry("KLARTEXT_SMTP_HOST", "127.0.0.1"),
                Map.entry("KLARTEXT_SMTP_PORT", Integer.toString(smtpPort)),
                Map.entry("KLARTEXT_SMTP_FROM", "anmeldung@klartext.example"),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", "admin"));
    }

    static String address() {
        return "http://127.0.0.1:" + Ports.KEYCLOAK.number + "/auth/realms/klartext";
    }
}
