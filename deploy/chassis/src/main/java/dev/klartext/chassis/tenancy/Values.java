package dev.klartext.chassis.tenancy;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The values of a statement by hand, given one after the other in the order of its question marks. */
public final class Values {

    private final PreparedStatement statement;
    private int given;

    Values(PreparedStatement statement) {
        this.statement = statement;
    }

    public Values uuid(UUID value) throws SQLException {
        return any(value);
    }

    public Values text(String value) throws SQLException {
        return any(value);
    }

    /** By its name, as enums stand in the database. */
    public Values word(Enum<?> value) throws SQLException {
        return any(value == null ? null : value.name());
    }

    public Values number(Number value) throws SQLException {
        return any(value);
    }

    public Values time(Instant value) throws SQLException {
        return any(value == null ? null : value.atOffset(ZoneOffset.UTC));
    }

    public Values bytes(byte[] value) throws SQLException {
        return any(value);
    }

    public Values texts(List<String> values) throws SQLException {
        return any(statement.getConnection().createArrayOf("text", values.toArray()));
    }

    private Values any(Object value) throws SQLException {
        statement.setObject(++given, value);
        return this;
    }
}
