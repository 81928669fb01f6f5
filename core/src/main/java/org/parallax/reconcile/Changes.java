package org.parallax.reconcile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Marks what a party said before it said something else: an account that changed is shown as changed. */
final class Changes {

    private Changes() {}

    /** The replies, those marked as earlier that the same party has contradicted on a later day. */
    static List<Reply> marked(List<Reply> replies) {
        return replies.stream().map(reply -> marked(reply, replies)).toList();
    }

    private static Reply marked(Reply reply, List<Reply> replies) {
        Reply marked = reply;
        for (Reply later : replies) {
            marked = replaces(later, reply) ? marked.supersededBy(later) : marked;
        }
        return marked;
    }

    private static boolean replaces(Reply later, Reply reply) {
        return later.party().equals(reply.party())
                && isAfter(later.answer().told(), reply.answer().told())
                && (later.to(reply) == Relation.CONFLICTS || later.to(reply) == Relation.DENIES);
    }

    private static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isAfter(other);
    }
}
