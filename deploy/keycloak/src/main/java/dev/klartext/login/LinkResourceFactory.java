package dev.klartext.login;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** Serves {@link LinkResource} at {@code /realms/<realm>/klartext}. */
public final class LinkResourceFactory implements RealmResourceProviderFactory {

    private record Provider(KeycloakSession session) implements RealmResourceProvider {
        @Override
        public Object getResource() {
            return new LinkResource(session);
        }

        @Override
        public void close() {}
    }

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new Provider(session);
    }

    @Override
    public String getId() {
        return "klartext";
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory sessions) {}

    @Override
    public void close() {}
}
