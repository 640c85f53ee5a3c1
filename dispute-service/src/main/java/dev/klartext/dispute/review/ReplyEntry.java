package dev.klartext.dispute.review;

import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.result.Paths;
import dev.klartext.dispute.result.Result;
import java.util.UUID;

/** A reply as the history tells of it. Nobody is mailed: a talk of ten replies would be ten mails. */
record ReplyEntry(UUID projectId, Result result, String title, int remarkNumber, RemarkReply reply) {

    RemarkReplied replied() {
        Actor by = new Actor(reply.saidBy(), reply.saidByName(), reply.side());
        Text draft = result.called(title);
        Text sentence = Text.of(
                by.name() + " antwortet auf Anmerkung " + remarkNumber + " zu " + draft.de(),
                by.name() + " replies to remark " + remarkNumber + " on " + draft.en());
        EntryBlock entry = EntryBlock.telling(
                        Audience.PARTIES,
                        Symbol.MESSAGE,
                        Standing.ONE_SIDED,
                        by,
                        sentence,
                        Paths.draft(projectId, result.id()))
                .detailed(Text.same(reply.text()));
        return new RemarkReplied(
                projectId,
                result.id(),
                result.version(),
                reply.remarkId(),
                remarkNumber,
                reply.id(),
                reply.text(),
                by,
                reply.saidAt(),
                entry);
    }
}
