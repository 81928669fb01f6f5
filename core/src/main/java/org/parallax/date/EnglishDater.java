package org.parallax.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Annotated;
import org.parallax.model.EventId;
import org.parallax.model.Events;
import org.parallax.model.Published;
import org.parallax.model.Role;
import org.parallax.model.Sentence;
import org.parallax.model.TimeExpression;
import org.parallax.model.TimeId;
import org.parallax.model.Times;
import org.parallax.model.Token;

/** The dater for English: find phrases, read them against what they count from, join clock times, tie to events. Thread-safe. */
final class EnglishDater implements Dater {

    private static final int STORY_YEARS = 4;

    private final Lexer lexer = new Lexer();
    private final Grammar grammar = new Grammar();
    private final Guards guards = new Guards();
    private final PhraseReader reader = new PhraseReader();
    private final Ranges ranges = new Ranges();

    @Override
    public Times date(Annotated annotated, Events events) {
        List<Told> told = new ArrayList<>();
        for (Sentence sentence : annotated.sentences()) {
            if (sentence.role() != Role.BOILERPLATE) {
                told.addAll(phrases(annotated, sentence));
            }
        }
        read(told, anchors(annotated, told));
        Joining.join(told);
        return times(events, told);
    }

    private List<Told> phrases(Annotated annotated, Sentence sentence) {
        var text = annotated.document().text();
        int from = text.unit(sentence.span().start());
        int to = text.unit(sentence.span().end());
        List<Told> found = new ArrayList<>();
        for (Phrase phrase : grammar.phrases(lexer.lexemes(text.value(), from, to))) {
            if (guards.accepts(phrase, offset -> tagAt(sentence, text.codePoint(offset)))) {
                found.add(new Told(sentence, phrase, text.span(phrase.start(), phrase.end())));
            }
        }
        return found;
    }

    private static String tagAt(Sentence sentence, int offset) {
        int low = 0;
        int high = sentence.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Token token = sentence.token(middle);
            if (token.span().contains(offset)) {
                return token.tag();
            }
            if (token.span().start() > offset) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return "";
    }

    private static Anchors anchors(Annotated annotated, List<Told> told) {
        Published published = annotated.document().edition().published();
        LocalDate day = published == null ? null : published.day();
        long years = told.stream()
                .filter(each -> each.phrase.has('y') || each.phrase.has('B'))
                .count();
        long past = told.stream()
                .filter(each -> each.phrase.has('B') || (each.phrase.has('y') && isPast(each.phrase, day)))
                .count();
        long ofTheDay = told.stream().filter(EnglishDater::isOfTheDay).count();
        boolean story = past >= STORY_YEARS && past * 10 >= years * 7 && ofTheDay * 3 < past;
        return new Anchors(day, null, story, false, null);
    }

    /** News speaks of weekdays, of yesterday and of last week; a story does not. */
    private static boolean isOfTheDay(Told told) {
        return told.phrase.has('R')
                || told.phrase.has('W')
                || told.phrase.has('g')
                || told.phrase.value('l').equals("LAST");
    }

    private static boolean isPast(Phrase phrase, @Nullable LocalDate day) {
        return day == null || phrase.first('y').map(Lexeme::number).orElse(day.getYear()) < day.getYear() - 1;
    }

    private void read(List<Told> told, Anchors start) {
        Anchors anchors = start;
        for (int i = 0; i < told.size(); i++) {
            Told each = told.get(i);
            each.reading = reader.read(
                    each.phrase, anchors.speakingOf(Tense.future(each.sentence, each.span), ranges.lent(told, i)));
            Period period = each.reading.period();
            boolean date = !each.reading.type().equals("DURATION")
                    && !each.phrase.rule().equals("century");
            if (each.sentence.role() == Role.DATELINE
                    && anchors.published() == null
                    && period != null
                    && each.phrase.has('y')
                    && period.isDay()) {
                anchors = new Anchors(period.start().toLocalDate(), period, anchors.narrative(), false, null);
            } else if (date) {
                anchors = anchors.with(period);
            }
        }
    }

    private static Times times(Events events, List<Told> told) {
        EventTimes ties = new EventTimes(events);
        List<TimeExpression> times = new ArrayList<>();
        Map<EventId, List<TimeId>> ofEvents = new LinkedHashMap<>();
        Map<Told, TimeId> ids = new LinkedHashMap<>();
        for (Told each : told) {
            TimeId id = new TimeId("t" + (times.size() + 1));
            ids.put(each, id);
            times.add(each.expression(id));
        }
        for (Told each : told) {
            if (!each.phrase.sense().equals("ref")) {
                for (EventId event : ties.at(each.sentence, each.span)) {
                    each.withFrame(ids).forEach(id -> add(ofEvents, event, id));
                }
            }
        }
        return new Times(times, ofEvents);
    }

    private static void add(Map<EventId, List<TimeId>> ofEvents, EventId event, TimeId id) {
        List<TimeId> ids = ofEvents.computeIfAbsent(event, key -> new ArrayList<>());
        if (!ids.contains(id)) {
            ids.add(id);
        }
    }
}
