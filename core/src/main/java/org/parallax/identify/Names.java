package org.parallax.identify;

import java.util.List;

/** Tells whether two names of persons are one person's. Thread-safe. */
final class Names {

    private final Spelling spelling;

    Names(Spelling spelling) {
        this.spelling = spelling;
    }

    /**
     * Whether two names go together: the surnames have one skeleton, and given names, where both have one, agree or are
     * each other's initials.
     */
    boolean same(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (!skeleton(surname(one)).equals(skeleton(surname(other)))) {
            return false;
        }
        return one.size() == 1 || other.size() == 1 || given(one.get(0), other.get(0));
    }

    private boolean given(String one, String other) {
        boolean initial = initial(one) || initial(other);
        return initial
                ? Character.toLowerCase(one.charAt(0)) == Character.toLowerCase(other.charAt(0))
                : skeleton(one).equals(skeleton(other));
    }

    private static boolean initial(String name) {
        return name.length() == 1 || (name.length() == 2 && name.endsWith("."));
    }

    private static String surname(List<String> name) {
        return name.get(name.size() - 1);
    }

    private String skeleton(String word) {
        return spelling.skeleton(word);
    }
}
