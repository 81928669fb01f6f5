package org.parallax.identify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.model.Actor;
import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import org.parallax.model.Published;
import org.parallax.model.Sentence;

/**
 * Finds actors sentence by sentence: noun phrases are described by the data files, then named ones meet by identity and
 * name, nameless ones and pronouns by what was said before. Thread-safe: all state of a document lives in one call.
 */
final class DocumentIdentifier implements Identifier {

    private final Director director;
    private final Names names;
    private final Leaders leaders;
    private final Pronouns pronouns;
    private final Modifiers modifiers;

    DocumentIdentifier(List<ActorRows> extra) {
        this.modifiers = Modifiers.standard();
        Lexicon lexicon = LexiconReader.read(extra);
        Matcher matcher = new Matcher(lexicon);
        this.director = new Director(new Chunker(matcher), new Describer(modifiers), modifiers);
        Spelling spelling = Spelling.standard();
        this.names = new Names(spelling);
        this.leaders = new Leaders(lexicon, spelling);
        this.pronouns = Pronouns.standard();
    }

    @Override
    public Actors identify(Annotated annotated) {
        Cast cast = new Cast(names);
        Rehearsal rehearsal = new Rehearsal(annotated, cast, pronouns, modifiers);
        int month = month(annotated.document().edition().published());
        for (Sentence sentence : annotated.sentences()) {
            rehearsal.read(director.set(sentence, month));
        }
        new Sides(cast, leaders).settle(month);
        return new Actors(numbered(cast));
    }

    /** The months since year 0 when the document came out; before all offices if that is unknown. */
    private static int month(@org.jspecify.annotations.Nullable Published published) {
        return published == null
                ? Integer.MIN_VALUE
                : published.day().getYear() * 12 + published.day().getMonthValue() - 1;
    }

    private static List<Actor> numbered(Cast cast) {
        List<Figure> figures = new ArrayList<>(cast.figures());
        figures.removeIf(figure -> figure.mentions().isEmpty());
        figures.sort(Comparator.comparing(DocumentIdentifier::first));
        List<Actor> actors = new ArrayList<>(figures.size());
        for (Figure figure : figures) {
            actors.add(figure.actor(actors.size() + 1));
        }
        return actors;
    }

    private static org.parallax.model.Span first(Figure figure) {
        return figure.mentions().stream()
                .map(org.parallax.model.Mention::span)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
