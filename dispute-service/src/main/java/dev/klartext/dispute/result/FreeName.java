package dev.klartext.dispute.result;

import java.util.Set;

/** Two files of one draft may come under the same name, e.g. from two folders; the second becomes "Entwurf (2).png". */
final class FreeName {

    private FreeName() {}

    /** The name, or the first numbered one that is not taken; it is taken from now on. */
    static String of(String name, Set<String> taken) {
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = numbered(name, number);
        }
        return free;
    }

    private static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        return dot <= 0
                ? name + " (" + number + ")"
                : name.substring(0, dot) + " (" + number + ")" + name.substring(dot);
    }
}
