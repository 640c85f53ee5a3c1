package dev.klartext.intake.client;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.csv.CsvTable;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.problem.Violation;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.agency.Agencies;
import dev.klartext.intake.participant.People;
import dev.klartext.intake.participant.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Staff bring clients and their people from a spreadsheet. A bad line is named with its reason and left out; the others are
 * kept. A client that is there already, by its name, gets the people.
 */
@ApplicationScoped
public class ImportClients {

    private static final int MAX_LINES = 1000;
    private static final Text KNOWN =
            Text.of("Diese Person gibt es bei diesem Kunden schon.", "This person is known at this client already.");

    @Inject
    CreateClient createClient;

    @Inject
    ChangeClient changeClient;

    @Inject
    Clients clients;

    @Inject
    People people;

    @Inject
    Agencies agencies;

    @Inject
    Outbox outbox;

    public Imported read(Tx tx, Grant grant, byte[] file) {
        grant.staff();
        CsvTable table = CsvTable.read(file, MAX_LINES);
        if (!table.has(ClientLine.CLIENT)) {
            throw Problems.INVALID.because(Text.of(
                    "In der ersten Zeile fehlt die Spalte „Kunde“.",
                    "The column “client” is missing in the first line."));
        }
        outbox.lock(tx, grant.agencyId());
        String language = agencies.get(tx).language();
        int enteredClients = 0;
        int enteredPeople = 0;
        List<Imported.Refused> refused = new ArrayList<>();
        for (CsvTable.Line line : table.lines()) {
            try {
                ClientLine read = ClientLine.read(line);
                Optional<UUID> known = clients.named(tx, read.client().name());
                UUID client = known.orElseGet(() -> create(tx, grant, read.client()));
                enteredClients += known.isPresent() ? 0 : 1;
                enteredPeople += enterPerson(tx, client, read, language);
            } catch (InvalidInput invalid) {
                refused.add(new Imported.Refused(line.number(), name(line), reason(invalid)));
            }
        }
        return new Imported(enteredClients, enteredPeople, List.copyOf(refused));
    }

    /** How many people the line added: one, or none if it names nobody. */
    private int enterPerson(Tx tx, UUID client, ClientLine line, String language) {
        if (!line.namesSomebody()) {
            return 0;
        }
        new Violations()
                .check(!clients.knows(tx, client, line.person(), line.email()), "person", KNOWN)
                .throwIfAny();
        Person person = new Person(
                Ids.next(),
                null,
                line.person(),
                line.email().isEmpty() ? null : line.email(),
                line.sharedMailbox() && !line.email().isEmpty(),
                line.phone().isEmpty() ? null : line.phone(),
                line.language().isEmpty() ? language : line.language());
        people.add(tx, person);
        people.worksFor(tx, person.personId(), client);
        return 1;
    }

    private UUID create(Tx tx, Grant grant, ClientChange asked) {
        Client client = createClient.create(tx, grant, new NewClient(asked.name(), asked.kind()));
        boolean more = !(asked.address() + asked.website() + asked.mailDomain()).isEmpty();
        if (more) {
            changeClient.put(tx, client.id(), asked);
        }
        return client.id();
    }

    private static String name(CsvTable.Line line) {
        return Stream.of(line.cell(ClientLine.CLIENT), line.cell("name", "person"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static Text reason(InvalidInput invalid) {
        List<Text> messages =
                invalid.violations().stream().map(Violation::message).toList();
        return Text.of(
                messages.stream().map(Text::de).collect(Collectors.joining(" ")),
                messages.stream().map(Text::en).collect(Collectors.joining(" ")));
    }
}
