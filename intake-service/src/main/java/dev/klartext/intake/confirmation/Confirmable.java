package dev.klartext.intake.confirmation;

/** What a client signs and the agency then confirms with a document. */
public enum Confirmable {
    ORDER("brief_confirmation", "version"),
    ADDENDUM("change_confirmation", "number");

    private final String table;
    private final String number;

    /**
     * @param table in which the confirmations stand
     * @param number its column that tells them apart within a project
     */
    Confirmable(String table, String number) {
        this.table = table;
        this.number = number;
    }

    /** A statement in which {@code $table} and {@code $number} stand for this one's. */
    String sql(String statement) {
        return statement.replace("$table", table).replace("$number", number);
    }
}
