package dev.klartext.dispute.services;

import java.util.List;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jdbi.v3.json.Json;

/** The types of the columns that hold a list as JSON. */
final class JsonColumns {

    static final QualifiedType<List<Goal>> GOALS =
            QualifiedType.of(new GenericType<List<Goal>>() {}).with(Json.class);
    static final QualifiedType<List<Wish>> WISHES =
            QualifiedType.of(new GenericType<List<Wish>>() {}).with(Json.class);
    static final QualifiedType<List<String>> CRITERIA =
            QualifiedType.of(new GenericType<List<String>>() {}).with(Json.class);

    private JsonColumns() {}
}
