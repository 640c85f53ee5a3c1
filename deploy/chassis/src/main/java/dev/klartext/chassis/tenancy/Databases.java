package dev.klartext.chassis.tenancy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.jackson2.Jackson2Config;
import org.jdbi.v3.jackson2.Jackson2Plugin;
import org.jdbi.v3.postgres.PostgresPlugin;

/**
 * The ways into the service's database: as the application (one agency at a time) and as the relay (outbox and inbox). Each
 * is a role of its own with policies of its own, as is the third, the gate (grants of one person), which asks by hand.
 */
public class Databases {

    /** JDBI looks at a record's constructor anew for every statement; once is enough. */
    private static final ClassValue<RowMapper<?>> ROWS = new ClassValue<>() {
        @Override
        protected RowMapper<?> computeValue(Class<?> row) {
            return ConstructorMapper.of(row);
        }
    };

    @Produces
    @Singleton
    Jdbi application(AgroalDataSource source, ObjectMapper json) {
        return jdbi(source, json);
    }

    @Produces
    @Singleton
    @DataSource("relay")
    Jdbi relay(@DataSource("relay") AgroalDataSource source, ObjectMapper json) {
        return jdbi(source, json);
    }

    private static Jdbi jdbi(AgroalDataSource source, ObjectMapper json) {
        Jdbi jdbi = Jdbi.create(source)
                .installPlugin(new PostgresPlugin())
                .installPlugin(new Jackson2Plugin())
                .registerArrayType(LocalDate.class, "date")
                // Columns are snake_case, record components camelCase; every record can be a row.
                .registerRowMapper((RowMapperFactory) (type, config) -> {
                    Class<?> raw = GenericTypes.getErasedType(type);
                    return raw.isRecord() ? Optional.of(ROWS.get(raw)) : Optional.empty();
                });
        jdbi.getConfig(Jackson2Config.class).setMapper(json);
        return jdbi;
    }
}
