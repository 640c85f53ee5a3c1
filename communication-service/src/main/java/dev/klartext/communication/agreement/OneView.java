package dev.klartext.communication.agreement;

import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.text.Text;
import java.util.List;

/**
 * One agreement as one person sees it.
 *
 * @param answerable whether it waits for this person's answer
 * @param rewordable whether this person may send a new version
 * @param rewording whether that form is open: something was said against the text, or a new one was refused
 * @param earlier the versions before the newest, newest first
 * @param refusal why the last step was not done; null if nothing was refused
 * @param said what was just done: {@code sent}, {@code answered}, {@code withdrawn} or empty
 */
public record OneView(
        Agreement agreement,
        AgreementState state,
        boolean answerable,
        boolean rewordable,
        boolean rewording,
        boolean withdrawable,
        List<SentVersion> earlier,
        Form form,
        Text refusal,
        String said) {}
