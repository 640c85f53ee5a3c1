package dev.klartext.intake.payment;

import dev.klartext.chassis.csv.CsvTable;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import java.util.List;
import java.util.stream.Stream;

/** A payment plan as bookkeeping programs write it; each column has a name in German and one in English. */
final class InstalmentTable {

    static final String[] LABEL = {"bezeichnung", "rate", "label"};
    static final String[] NET_AMOUNT = {"netto", "nettobetrag", "betrag", "netamount", "net"};
    static final String[] DUE_ON = {"fällig", "fällig am", "dueon", "due"};
    static final String[] INVOICE_NUMBER = {"rechnung", "rechnungsnummer", "invoicenumber", "invoice"};
    static final String[] PAID_ON = {"bezahlt", "bezahlt am", "paidon", "paid"};

    private static final int MAX_LINES = 500;

    private InstalmentTable() {}

    /** Its lines; refuses a file that names neither what is paid nor for which invoice. */
    static List<CsvTable.Line> lines(byte[] file) {
        CsvTable table = CsvTable.read(file, MAX_LINES);
        new Violations()
                .check(
                        Stream.of(LABEL, INVOICE_NUMBER).anyMatch(table::has),
                        "file",
                        Text.of(
                                "Die erste Zeile nennt die Spalten: Bezeichnung; Netto; Fällig; Rechnung; Bezahlt.",
                                "The first line names the columns: label; net; due; invoice; paid."))
                .throwIfAny();
        return table.lines();
    }
}
