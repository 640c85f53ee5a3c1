package dev.klartext.communication.history;

import dev.klartext.chassis.text.Text;
import dev.klartext.communication.evidence.Head;
import dev.klartext.communication.evidence.LogKind;
import dev.klartext.communication.evidence.TreeHash;
import java.util.List;
import java.util.UUID;

/**
 * The way from one entry to the root of a head.
 *
 * @param words what the entry says
 * @param steps none for the only entry, which is the root; null if the entry came after the head
 * @param fits whether they lead to the root in the head
 */
public record AuditPathView(
        UUID projectId,
        LogKind log,
        Head head,
        long number,
        Text words,
        String leafHash,
        List<Step> steps,
        boolean fits) {

    /** One hashing, in base64. */
    public record Step(String sibling, boolean left, String result) {

        static Step of(dev.klartext.communication.evidence.InclusionProof.Step step) {
            return new Step(TreeHash.base64(step.sibling()), step.left(), TreeHash.base64(step.result()));
        }
    }

    public boolean afterHead() {
        return steps == null;
    }

    public String logWord() {
        return log.name().toLowerCase();
    }
}
