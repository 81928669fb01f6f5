package org.parallax.server;

import io.javalin.security.RouteRole;
import java.util.Locale;

/** What somebody may do; each role may do what those before it may. */
enum Role implements RouteRole {
    /** Whoever asks, without an account. */
    ANYONE,
    /** Reads. */
    READER,
    /** Reads, adds and decides. */
    REVIEWER,
    /** Also manages accounts. */
    ADMIN;

    boolean may(Role wanted) {
        return compareTo(wanted) >= 0;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Role of(String label) {
        for (Role role : values()) {
            if (role != ANYONE && role.label().equals(label)) {
                return role;
            }
        }
        throw Problem.wrong("role", "reader, reviewer or admin");
    }
}
