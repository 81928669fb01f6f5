package org.parallax.model;

/** The kind of name a token is part of, as the name tagger sees it. */
public enum NameType {
    PERSON,
    ORGANIZATION,
    LOCATION,
    /** Nationalities, religions, wars, treaties and other names. */
    MISC,
    /** Not part of a name. */
    NONE
}
