package org.parallax.reconcile;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Assertion;
import org.parallax.model.Assertion.Aspect;
import org.parallax.model.Claim;
import org.parallax.model.CodedDocument;
import org.parallax.model.Happening;
import org.parallax.model.Place;
import org.parallax.model.Span;
import org.parallax.model.Statement;
import org.parallax.model.TimeExpression;

/** Where it was, whose territory that is, and when. */
final class Scenes implements Question {

    /** Relations that a value need not spell out. */
    private static final Set<String> PLAIN = Set.of("in", "of", "at", "to", "from");

    /** How far before a name, in code points, the word may begin that tells how the text stands to it. */
    private static final int FURTHEST_BEFORE = 24;

    @Override
    public SortedMap<String, List<Reply>> ask(Happening happening) {
        Replies places = new Replies();
        Replies times = new Replies();
        Replies territory = new Replies();
        for (Claim claim : happening.claims()) {
            if (Told.isCore(claim) && Told.holds(claim)) {
                places(places, claim);
                time(times, claim);
            }
        }
        for (Statement statement : happening.statements()) {
            place(places, territory, statement);
        }
        SortedMap<String, List<Reply>> replies = new TreeMap<>();
        replies.put("place", places.all());
        replies.put("territory", territory.all());
        replies.put("time", times.all());
        return replies;
    }

    private static void places(Replies replies, Claim claim) {
        for (Place place : claim.document().places()) {
            if (claim.event().setting().places().contains(place.id())) {
                Span words = words(claim.document(), place);
                replies.add(claim, claim.document().at(words), List.of(words), false, Value.Where.of(place));
            }
        }
    }

    /** The name with the words that tell how the text stands to it, where they stand just before it: "near the X". */
    private static Span words(CodedDocument document, Place place) {
        String relation = place.relation().kind();
        int from = Math.max(0, place.span().start() - FURTHEST_BEFORE);
        if (PLAIN.contains(relation) || from == place.span().start()) {
            return place.span();
        }
        String before = document.at(new Span(from, place.span().start()));
        int at = (" " + before.toLowerCase(Locale.ROOT)).lastIndexOf(" " + relation + " ");
        return at < 0
                ? place.span()
                : new Span(from + before.codePointCount(0, at), place.span().end());
    }

    private static void place(Replies places, Replies territory, Statement statement) {
        Assertion assertion = statement.assertion();
        boolean asserted = Told.holds(statement) || Told.denies(statement);
        if (!asserted) {
            return;
        }
        Place named = named(statement);
        Span span = named == null ? assertion.span() : words(statement, named);
        String value = statement.document().at(span);
        Value.Where where = where(named, value);
        boolean denied = Told.denies(statement);
        if (assertion.aspect() == Aspect.PLACE && named != null) {
            places.add(statement, value, span, denied, where);
        } else if (assertion.aspect() == Aspect.TERRITORY) {
            places.add(statement, value, span, denied, where.asTerritory());
            territory.add(statement, value, span, denied, where.asTerritory());
        }
    }

    /** "Ruritanian territory" begins with the name of the people, which alone would be no place. */
    private static Span words(Statement statement, Place named) {
        Span whole = statement.assertion().span();
        return whole.start() == named.span().start() ? whole : words(statement.document(), named);
    }

    private static @Nullable Place named(Statement statement) {
        return statement.document().places().stream()
                .filter(place -> place.id().equals(statement.assertion().place()))
                .findFirst()
                .orElse(null);
    }

    private static Value.Where where(@Nullable Place named, String words) {
        return named == null
                ? new Value.Where(words.toLowerCase(Locale.ROOT), null, true, false)
                : Value.Where.of(named);
    }

    private static void time(Replies replies, Claim claim) {
        List<Span> spans = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<TimeExpression> times = new ArrayList<>();
        for (TimeExpression time : claim.document().times()) {
            if (claim.event().setting().times().contains(time.id())
                    && !time.timex().type().equals("DURATION")
                    && !time.timex().type().equals("SET")) {
                spans.add(time.span());
                words.add(claim.document().at(time.span()));
                times.add(time);
            }
        }
        if (!spans.isEmpty()) {
            replies.add(claim, String.join(", ", words), spans, false, when(times));
        }
    }

    /** The narrowest of the ranges, and all their values. */
    private static Value when(List<TimeExpression> times) {
        LocalDateTime earliest = null;
        LocalDateTime latest = null;
        Set<String> timex = new TreeSet<>();
        for (TimeExpression time : times) {
            LocalDateTime from = time.range().earliest();
            LocalDateTime to = time.range().latest();
            earliest = earliest == null || (from != null && from.isAfter(earliest)) ? from : earliest;
            latest = latest == null || (to != null && to.isBefore(latest)) ? to : latest;
            timex.add(time.timex().value());
        }
        return new Value.When(earliest, latest, timex);
    }
}
