package org.parallax.reconcile;

import org.parallax.model.Answer;
import org.parallax.model.Party;

/**
 * One party's answer to one question, with its meaning.
 *
 * @param sure whether the party holds or denies it without a doubt; "probably" does not make an agreement
 * @param withdrawn whether the party has since said otherwise without a doubt
 */
record Reply(Party party, Answer answer, Value value, boolean sure, boolean withdrawn) {

    /** A reply that still stands. */
    Reply(Party party, Answer answer, Value value, boolean sure) {
        this(party, answer, value, sure, false);
    }

    /** How two replies stand to each other, with their denials. */
    Relation to(Reply other) {
        Relation plain = value.to(other.value);
        if (answer.denial() == other.answer.denial()) {
            boolean doubtful = plain.agrees() && !(sure && other.sure);
            return doubtful || (answer.denial() && plain.disputes()) ? Relation.COMPATIBLE : plain;
        }
        if (deniesTerritoryOf(other) || other.deniesTerritoryOf(this)) {
            return plain == Relation.CONFLICTS ? Relation.COMPATIBLE : Relation.DENIES;
        }
        return plain.agrees() || plain == Relation.RELABELS ? Relation.DENIES : Relation.COMPATIBLE;
    }

    private boolean deniesTerritoryOf(Reply other) {
        return answer.denial()
                && value instanceof Value.Where mine
                && mine.territory()
                && other.value instanceof Value.Where;
    }

    /**
     * The same reply, which the party has since changed. A later "probably" shows that its account has moved and does not
     * take back what it had said for certain.
     */
    Reply supersededBy(Reply later) {
        return new Reply(party, answer.superseded(), value, sure, withdrawn || later.sure || !sure);
    }
}
