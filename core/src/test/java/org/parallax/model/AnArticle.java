package org.parallax.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Assertion.Aspect;
import org.parallax.model.Attribution.Voice;
import org.parallax.model.Attribution.Wording;
import org.parallax.model.Event.Roles;
import org.parallax.model.Event.Setting;
import org.parallax.model.Event.Standing;
import org.parallax.model.Event.Trigger;

/**
 * Builds a coded document by hand, sentence after sentence, so that tests of what documents tell together need no parser.
 *
 * <pre>{@code
 * anArticle("1").published("2024-03-02")
 *     .line("Country A's ministry said its troops had detained two men near Hill.")
 *     .by("AAA", SpeechAct.SAY, "its troops had detained two men near Hill")
 *     .tells("detained", "detain").actor("AAA", "its troops").recipient("BBB", "two men").at("Hill")
 *     .build();
 * }</pre>
 */
public final class AnArticle {

    private static final Set<String> PRONOUNS = Set.of("it", "them", "both");

    private static final Provenance BY_HAND = new Provenance("test", "by hand");

    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<CodedDocument.Line> lines = new ArrayList<>();
    private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    private final Map<String, ActorKind> kinds = new LinkedHashMap<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Assertion> assertions = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();

    private Edition edition = Edition.UNKNOWN;
    private int from;
    private Factuality factuality = Factuality.CT_PLUS;
    private @Nullable AttributionId attribution;

    private AnArticle(String name) {
        this.name = name;
    }

    /** An article that is told from others by its name. */
    public static AnArticle anArticle(String name) {
        return new AnArticle(name);
    }

    public AnArticle published(String day) {
        edition = new Edition(null, null, Published.on(LocalDate.parse(day)), "en", null);
        return this;
    }

    public AnArticle title(String words) {
        return line(words, Role.TITLE);
    }

    /** The next sentence; what follows is told in it, in the article's own voice. */
    public AnArticle line(String words) {
        return line(words, Role.BODY);
    }

    private AnArticle line(String words, Role role) {
        if (!text.isEmpty()) {
            text.append(' ');
        }
        from = text.length();
        text.append(words);
        lines.add(new CodedDocument.Line(new Span(from, text.length()), role));
        attribution = null;
        factuality = Factuality.CT_PLUS;
        return this;
    }

    /** What follows is told by a party, in these words. */
    public AnArticle by(String party, SpeechAct act, String content) {
        return by(party, act, content, null);
    }

    /** What follows is told by a party within the attribution before. */
    public AnArticle within(String party, SpeechAct act, String content) {
        return by(party, act, content, attribution);
    }

    private AnArticle by(String party, SpeechAct act, String content, @Nullable AttributionId within) {
        Span span = span(content);
        attribution = new AttributionId("q" + (attributions.size() + 1));
        ActorId actor = actor(party, span);
        attributions.add(new Attribution(
                attribution,
                Attribution.Kind.INDIRECT,
                new Wording(List.of(), List.of(), List.of(span)),
                act,
                new Voice(actor, new Party(party), List.of(actor)),
                within,
                BY_HAND));
        return this;
    }

    /** The cue of the attribution before. */
    public AnArticle cue(String words) {
        Attribution last = attributions.remove(attributions.size() - 1);
        attributions.add(new Attribution(
                last.id(),
                last.kind(),
                new Wording(
                        last.wording().source(),
                        List.of(span(words)),
                        last.wording().content()),
                last.act(),
                last.voice(),
                last.within(),
                last.provenance()));
        return this;
    }

    /** What follows holds with this certainty. */
    public AnArticle held(Factuality how) {
        factuality = how;
        return this;
    }

    /** What follows is denied. */
    public AnArticle denied() {
        return held(Factuality.CT_MINUS);
    }

    /** An event that these words name. */
    public AnArticle tells(String words, String lemma) {
        return tells(words, lemma, null, null);
    }

    public AnArticle tells(String words, String lemma, @Nullable PloverType type, @Nullable String mode) {
        Span span = span(words);
        events.add(new Event(
                new EventId("e" + (events.size() + 1)),
                new Trigger(lemma, span, new TokenRef(lines.size() - 1, span.start() - from)),
                new EventCode(type, mode, List.of(), null, null),
                new Roles(List.of(), List.of()),
                Setting.UNKNOWN,
                new Standing(factuality, attribution),
                BY_HAND));
        return this;
    }

    public AnArticle actor(String party, String words) {
        Event last = last();
        List<Participant> actors = new ArrayList<>(last.roles().actors());
        actors.add(new Participant(actor(party, span(words)), span(words)));
        return replace(new Roles(actors, last.roles().recipients()), last.setting());
    }

    public AnArticle recipient(String party, String words) {
        Event last = last();
        List<Participant> recipients = new ArrayList<>(last.roles().recipients());
        recipients.add(new Participant(actor(party, span(words)), span(words)));
        return replace(new Roles(last.roles().actors(), recipients), last.setting());
    }

    public AnArticle count(String what, @Nullable String whose, int low, @Nullable Integer high, String words) {
        Setting old = last().setting();
        List<Count> counts = new ArrayList<>(old.counts());
        counts.add(new Count(what, whose == null ? null : new Party(whose), low, high, span(words)));
        return replace(last().roles(), new Setting(old.places(), old.times(), counts, old.purposes(), old.means()));
    }

    /** At a place that is not on the map. */
    public AnArticle at(String words) {
        return at(words, "in", new Place.Unlocated("by hand"));
    }

    /** At a place on the map. */
    public AnArticle at(
            String words, String relation, String country, double latitude, double longitude, double radius) {
        return at(
                words,
                relation,
                new Place.Located(
                        "test:" + words,
                        radius > 150 ? "country" : "district",
                        new Place.Area(country, null, List.of()),
                        new Place.Point(latitude, longitude, radius, "district"),
                        1,
                        "by hand"));
    }

    private AnArticle at(String words, String relation, Place.Resolution resolution) {
        Setting old = last().setting();
        List<PlaceId> all = new ArrayList<>(old.places());
        all.add(place(words, relation, resolution));
        return replace(last().roles(), new Setting(all, old.times(), old.counts(), old.purposes(), old.means()));
    }

    private PlaceId place(String words, String relation, Place.Resolution resolution) {
        PlaceId id = new PlaceId("p" + (places.size() + 1));
        places.add(new Place(id, span(words), words, new Place.Relation(relation, null), resolution));
        return id;
    }

    /** On a day, or with null at a time that is not anchored. */
    public AnArticle on(String words, @Nullable String day, String timex) {
        TimeId id = new TimeId("t" + (times.size() + 1));
        TimeExpression.Range range = day == null
                ? TimeExpression.Range.OPEN
                : new TimeExpression.Range(
                        LocalDate.parse(day).atStartOfDay(),
                        LocalDate.parse(day).atTime(23, 59));
        times.add(new TimeExpression(
                id, span(words), range, "day", null, new TimeExpression.Timex("DATE", timex), "by hand"));
        Setting old = last().setting();
        List<TimeId> all = new ArrayList<>(old.times());
        all.add(id);
        return replace(last().roles(), new Setting(old.places(), all, old.counts(), old.purposes(), old.means()));
    }

    /** An assertion in these words about the people of a party, or about nobody. */
    public AnArticle asserts(Aspect aspect, String words, @Nullable String about) {
        Span span = span(words);
        List<ActorId> actors = about == null ? List.of() : List.of(actor(about, span));
        PlaceId where = aspect == Aspect.PLACE ? place(words, "near", new Place.Unlocated("by hand")) : null;
        assertions.add(new Assertion(aspect, actors, span, where, new Standing(factuality, attribution), BY_HAND));
        return this;
    }

    /** An actor's kind, where it matters: a medium, a person. */
    public AnArticle is(String party, ActorKind kind) {
        kinds.put(party, kind);
        return this;
    }

    public CodedDocument build() {
        List<Actor> actors = new ArrayList<>();
        mentions.forEach((party, where) -> actors.add(new Actor(
                new ActorId("a-" + party),
                party,
                kinds.getOrDefault(party, ActorKind.STATE),
                new Party(party),
                List.of(party),
                where,
                BY_HAND)));
        Span whole = new Span(0, text.length());
        Document document = new Document(
                new DocumentId("d-" + name),
                name,
                Text.of(text.toString()),
                edition,
                List.of(new Block(whole, Role.BODY)));
        return new CodedDocument(
                document,
                lines,
                new Actors(actors),
                new Attributions(attributions, List.of()),
                new Events(events, assertions),
                places,
                times);
    }

    private ActorId actor(String party, Span span) {
        String words = text.substring(span.start(), span.end());
        Mention.Kind kind =
                PRONOUNS.contains(words.toLowerCase(Locale.ROOT)) ? Mention.Kind.PRONOUN : Mention.Kind.NAME;
        mentions.computeIfAbsent(party, any -> new ArrayList<>())
                .add(new Mention(span, new TokenRef(lines.size() - 1, span.start() - from), kind));
        return new ActorId("a-" + party);
    }

    private Event last() {
        return events.get(events.size() - 1);
    }

    private AnArticle replace(Roles roles, Setting setting) {
        Event old = events.remove(events.size() - 1);
        events.add(new Event(old.id(), old.trigger(), old.code(), roles, setting, old.standing(), old.provenance()));
        return this;
    }

    private Span span(String words) {
        int at = text.indexOf(words, from);
        if (at < 0) {
            throw new IllegalArgumentException("not in this sentence: " + words);
        }
        return new Span(at, at + words.length());
    }
}
