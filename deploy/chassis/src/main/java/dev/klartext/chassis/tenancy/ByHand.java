package dev.klartext.chassis.tenancy;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** What is done with a statement by hand: its values are given, it is executed, its rows are read. */
@FunctionalInterface
public interface ByHand<T> {

    T on(PreparedStatement statement, Values values) throws SQLException;
}
