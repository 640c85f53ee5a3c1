package dev.klartext.communication.evidence;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;

/** Each new connection may lead to another database than the one before: a restored one. */
@Singleton
class NewConnections implements AgroalPoolInterceptor {

    @Inject
    CheckLogs checkLogs;

    @Override
    public void onConnectionCreate(Connection connection) {
        checkLogs.forget();
    }
}
