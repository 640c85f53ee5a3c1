package dev.klartext.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The ports of a local installation, all on 127.0.0.1; {@code local.properties} tells the services the same. */
enum Ports {
    FRONT_DOOR(8080),
    INTAKE(8081),
    COMMUNICATION(8082),
    DISPUTE(8083),
    KEYCLOAK(8180),
    POSTGRES(5442),
    KAFKA(9192),
    KAFKA_CONTROLLER(9193),
    FILES(9290),
    SMTP(3025),
    MAIL_PAGE(8025);

    private static final int MILLIS_TO_CONNECT = 300;

    final int number;

    Ports(int number) {
        this.number = number;
    }

    /** The ports on which something else answers already. */
    static List<Ports> taken() {
        return Arrays.stream(values()).filter(port -> answers(port.number)).toList();
    }

    /** For people: {@code 8080 (front door)}. */
    String describe() {
        return number + " (" + name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
    }

    /** A port that nobody uses now. */
    static int anyFree() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks both loopback addresses: a browser may reach {@code localhost} by IPv6 and find another program there. */
    static boolean answers(int number) {
        return answers("127.0.0.1", number) || answers("::1", number);
    }

    private static boolean answers(String address, int number) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, number), MILLIS_TO_CONNECT);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
