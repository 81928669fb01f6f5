package org.parallax.fetch;

/** Why an address is not fetched. */
public enum Refusal {
    /** Fetching is not switched on. */
    OFF,
    /** It is no address at all, or its parts can be understood in two ways. */
    FORM,
    /** It is neither http nor https. */
    SCHEME,
    /** It carries a user name or a password. */
    CREDENTIALS,
    /** It names a port that is not open to fetching. */
    PORT,
    /** It spells a numeric address in a way that programs understand differently. */
    LITERAL,
    /** Its name is one of a private network or of this machine. */
    NAME,
    /** It leads, or may lead, to an address that is not one of the public web. */
    ADDRESS,
    /** Its site is not among those that may be fetched. */
    SITE,
    /** The site's robots.txt asks not to fetch it. */
    ROBOTS,
    /** It leads on and on. */
    REDIRECTS,
    /** What the site sends is of no form that is read. */
    TYPE,
    /** What the site sends is too large, packed or not. */
    SIZE
}
