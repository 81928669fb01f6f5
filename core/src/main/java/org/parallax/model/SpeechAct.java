package org.parallax.model;

import java.util.Locale;

/** What a source does with the content of an attribution. The name in the output is the constant in lower case. */
public enum SpeechAct {
    SAY,
    REPORT,
    ANNOUNCE,
    /** Says that it is so after someone else said it. */
    CONFIRM,
    ADMIT,
    DENY,
    /** Turns down a demand, an accusation or a description. */
    REJECT,
    ACCUSE,
    DEMAND,
    /** Urges, appeals, asks for. */
    REQUEST,
    THREATEN,
    PROMISE,
    PROPOSE,
    ESTIMATE,
    /** Hints at, leaves to be understood. */
    SUGGEST,
    QUESTION,
    /** Gives a happening a name: "calls it an abduction". The label is the content. */
    CALL,
    /** Thinks, believes, knows, perceives. */
    BELIEVE,
    /** Wants, plans, hopes, intends. */
    INTEND,
    /** Quotes or cites another source. */
    QUOTE,
    /** Would not comment. */
    DECLINE,
    /** Was asked and did not answer. */
    SILENT;

    /** The name in the output. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
