package org.parallax.attribute;

/** Where the content of a cue stands in the tree. */
enum Frame {
    /** A clause: "said that he left", "he left, she said". */
    CLAUSE,
    /** A noun phrase: "confirmed the arrest", "the arrest was confirmed". */
    OBJECT,
    /** An infinitive: "threatened to leave". */
    TO,
    /** What follows "of": "accused them of leaving". */
    OF,
    /** What follows "as", said by the object: "quoted him as saying". */
    AS,
    /** A name given to something: "calls it an abduction". */
    LABEL,
    /** What follows "for": "called for talks". */
    FOR,
    /** Nothing: "declined to comment". */
    NONE
}
