package dev.klartext.chassis.inbox;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what was applied; refuses what says "refuse" until it is told to be patient. */
@ApplicationScoped
class Heard implements Subscriber {

    static final String TYPE = "dev.klartext.intake.test.said.v1";

    record Said(String words) {}

    private final ConcurrentHashMap<UUID, List<String>> words = new ConcurrentHashMap<>();
    private final Set<UUID> patient = ConcurrentHashMap.newKeySet();

    @Override
    public boolean wants(String type) {
        return TYPE.equals(type);
    }

    @Override
    public void apply(Tx tx, ReceivedEvent event) {
        String said = event.as(Said.class).words();
        if (said.equals("refuse") && !patient.contains(event.streamId())) {
            throw new IllegalStateException("refused");
        }
        words.computeIfAbsent(event.streamId(), stream -> new CopyOnWriteArrayList<>())
                .add(said);
    }

    List<String> in(UUID stream) {
        return words.getOrDefault(stream, List.of());
    }

    void accept(UUID stream) {
        patient.add(stream);
    }
}
