package org.parallax.server;

/** Somebody who asks. */
record User(String name, Role role) {

    static final User NOBODY = new User("", Role.ANYONE);
}
