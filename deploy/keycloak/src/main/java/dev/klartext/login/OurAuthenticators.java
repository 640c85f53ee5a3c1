package dev.klartext.login;

import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;

/** What our authenticators say of themselves; they have nothing to configure. */
abstract sealed class OurAuthenticators implements AuthenticatorFactory
        permits MailLinkFactory, KnownSessionFactory, PasswordOrCodeFactory {
    private final String id;
    private final String type;
    private final String help;

    OurAuthenticators(String id, String type, String help) {
        this.id = id;
        this.type = type;
        this.help = help;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getDisplayType() {
        return type;
    }

    @Override
    public String getHelpText() {
        return help;
    }

    /** Keycloak offers only what has one of its own categories, or none. */
    @Override
    public String getReferenceCategory() {
        return null;
    }

    @Override
    public boolean isConfigurable() {
        return false;
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of();
    }

    @Override
    public Requirement[] getRequirementChoices() {
        return new Requirement[] {Requirement.REQUIRED, Requirement.ALTERNATIVE, Requirement.DISABLED};
    }

    @Override
    public boolean isUserSetupAllowed() {
        return false;
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory sessions) {}

    @Override
    public void close() {}
}
