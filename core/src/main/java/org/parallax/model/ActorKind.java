package org.parallax.model;

/** What sort of actor it is. */
public enum ActorKind {
    /** A state or its people as a whole. */
    STATE,
    /** A ministry, government, parliament, court or other organ of a state. */
    BODY,
    /** Armed forces, police, border guards and their members, of a state. */
    FORCE,
    /** A rebel, insurgent or other armed group that is no state's. */
    ARMED_GROUP,
    /** A party, an opposition, a movement, a company, an NGO or an intergovernmental organisation. */
    ORGANISATION,
    /** A news agency, paper, broadcaster or site. */
    MEDIA,
    PERSON,
    /** Civilians, protesters, ethnic or religious groups, unnamed officials. */
    GROUP,
    /** Named or described, but of no known sort. */
    OTHER
}
