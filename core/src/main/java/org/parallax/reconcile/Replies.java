package org.parallax.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.model.ActorId;
import org.parallax.model.Answer;
import org.parallax.model.Answer.Evidence;
import org.parallax.model.AttributionId;
import org.parallax.model.Claim;
import org.parallax.model.CodedDocument;
import org.parallax.model.Event;
import org.parallax.model.EventId;
import org.parallax.model.Factuality;
import org.parallax.model.Party;
import org.parallax.model.Published;
import org.parallax.model.Span;
import org.parallax.model.Statement;

/** Gathers the replies to one question; what the same sentence says twice, or a copy says again, is kept once. */
final class Replies {

    private static final Comparator<Reply> ORDER = Comparator.comparing(
                    (Reply reply) -> reply.answer().told() == null
                            ? LocalDate.MAX
                            : reply.answer().told())
            .thenComparing(reply -> reply.answer().evidence().document())
            .thenComparing(reply -> reply.answer().evidence().spans().get(0))
            .thenComparing(reply -> reply.answer().value());

    private final Map<String, Reply> kept = new LinkedHashMap<>();
    private final List<Candidate> candidates = new ArrayList<>();

    private record Candidate(String key, Reply reply) {}

    /** Adds what an event answers. */
    void add(Claim claim, String value, List<Span> spans, boolean denial, Value meaning) {
        add(claim.claimant(), claim, value, spans, denial, meaning);
    }

    /** Adds what an event answers on behalf of a party that is not its claimant: an accuser, say. */
    void add(Party party, Claim claim, String value, List<Span> spans, boolean denial, Value meaning) {
        AttributionId attribution = claim.event().standing().attribution();
        Evidence evidence =
                evidence(claim.document(), spans, attribution, claim.event().id());
        put(
                claim.document(),
                new Reply(
                        party,
                        answer(claim.document(), value, evidence, denial),
                        meaning,
                        isSure(claim.event().standing())));
    }

    /** Adds what an assertion answers. */
    void add(Statement statement, String value, boolean denial, Value meaning) {
        add(statement, value, statement.assertion().span(), denial, meaning);
    }

    /** Adds what an assertion answers with some words of its sentence. */
    void add(Statement statement, String value, Span span, boolean denial, Value meaning) {
        CodedDocument document = statement.document();
        AttributionId attribution = statement.assertion().standing().attribution();
        Evidence evidence = evidence(document, List.of(span), attribution, null);
        put(
                document,
                new Reply(
                        statement.claimant(),
                        answer(document, value, evidence, denial),
                        meaning,
                        isSure(statement.assertion().standing())));
    }

    private static boolean isSure(Event.Standing standing) {
        return Math.abs(standing.factuality().degree()) == Factuality.CT_PLUS.degree();
    }

    private static Answer answer(CodedDocument document, String value, Evidence evidence, boolean denial) {
        Published published = document.document().edition().published();
        return new Answer(value, evidence, denial, published == null ? null : published.day(), false);
    }

    private static Evidence evidence(
            CodedDocument document, List<Span> spans, @Nullable AttributionId attribution, @Nullable EventId event) {
        List<ActorId> chain = attribution == null
                ? List.of()
                : document.attributions().attribution(attribution).voice().chain();
        return new Evidence(document.id(), spans, attribution, event, chain);
    }

    private void put(CodedDocument document, Reply reply) {
        String key = reply.party() + "\n" + reply.answer().value().toLowerCase(Locale.ROOT) + "\n"
                + reply.answer().denial() + "\n"
                + sentence(document, reply.answer().evidence().spans().get(0));
        candidates.add(new Candidate(key, reply));
    }

    private static String sentence(CodedDocument document, Span span) {
        return document.lines().stream()
                .filter(line -> line.span().contains(span.start()))
                .findFirst()
                .map(line -> document.at(line.span()))
                .orElse("");
    }

    /** The replies in order of day, document and text. */
    List<Reply> all() {
        candidates.sort(Comparator.comparing(Candidate::reply, ORDER));
        candidates.forEach(candidate -> kept.putIfAbsent(candidate.key(), candidate.reply()));
        return List.copyOf(kept.values());
    }
}
