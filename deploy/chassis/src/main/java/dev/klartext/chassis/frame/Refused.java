package dev.klartext.chassis.frame;

import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which refusals a form page says in place, and how: at the fields, or in one sentence above them. */
public final class Refused {

    private static final Set<Problems> IN_PLACE = Set.of(
            Problems.INVALID,
            Problems.CONFLICT,
            Problems.NOT_YET,
            Problems.STALE,
            Problems.TOO_LARGE,
            Problems.WRONG_TYPE);

    private Refused() {}

    /** The problem again if it can be said on the form; otherwise it is thrown on. */
    public static Problem inPlace(Problem why) {
        if (!IN_PLACE.contains(why.kind())) {
            throw why;
        }
        return why;
    }

    /**
     * The form as it was typed over what is stored. Who was told that somebody else was faster may overwrite now.
     *
     * @param why null if nothing was refused
     */
    public static Form form(Map<String, ?> stored, Map<String, ?> typed, Problem why) {
        Map<String, Object> fields = new HashMap<>(stored);
        fields.putAll(typed);
        if (why != null && why.kind() == Problems.STALE) {
            fields.put("revision", stored.get("revision"));
        }
        Form form = Form.of(fields);
        return why instanceof InvalidInput invalid ? form.refused(invalid) : form;
    }

    /** Null where nothing was refused or the fields say it all. */
    public static Text sentence(Problem why) {
        return why == null || why instanceof InvalidInput ? null : why.sentence();
    }
}
