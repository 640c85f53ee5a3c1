package dev.klartext.chassis.tenancy;

import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/**
 * Finds what is due in any agency, before one is known. It asks as the relay, which may read only the columns that a
 * migration grants it: ids and times, never content. The work itself is then done in {@link Tenancy}.
 */
@ApplicationScoped
public class AllAgencies {

    @Inject
    @DataSource("relay")
    Jdbi relay;

    public <T> List<T> find(String sql, Map<String, ?> values, Class<T> row) {
        return relay.withHandle(
                handle -> handle.createQuery(sql).bindMap(values).mapTo(row).list());
    }
}
