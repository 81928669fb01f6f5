package org.parallax.identify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.annotate.Annotator;
import org.parallax.model.Actor;
import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import org.parallax.model.Block;
import org.parallax.model.Document;
import org.parallax.model.DocumentId;
import org.parallax.model.Edition;
import org.parallax.model.Mention;
import org.parallax.model.Published;
import org.parallax.model.Role;
import org.parallax.model.Text;

/** A text of the tests with its actors, asked by the words of a mention. */
final class Reading {

    private static final Annotator ANNOTATOR = Annotator.standard();
    private static final Identifier IDENTIFIER = Identifier.standard();

    private final Annotated annotated;
    private final Actors actors;

    private Reading(Annotated annotated, Actors actors) {
        this.annotated = annotated;
        this.actors = actors;
    }

    static Reading of(String text) {
        return of(text, null, IDENTIFIER);
    }

    static Reading of(String text, @Nullable LocalDate published) {
        return of(text, published, IDENTIFIER);
    }

    static Reading of(String text, @Nullable LocalDate published, Identifier identifier) {
        Edition edition = new Edition(null, null, published == null ? null : Published.on(published), "en", null);
        Text stored = Text.of(text);
        Document document = new Document(new DocumentId("d-1"), "test", stored, edition, blocks(text, stored));
        Annotated annotated = ANNOTATOR.annotate(document);
        return new Reading(annotated, identifier.identify(annotated));
    }

    private static List<Block> blocks(String text, Text stored) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(new Block(stored.span(start, start + line.length()), Role.BODY));
            }
            start += line.length() + 1;
        }
        return blocks;
    }

    Actors actors() {
        return actors;
    }

    /** The actor with a mention of exactly these words; the n-th such mention, from 1. */
    Actor actor(String words, int nth) {
        List<Actor> found = new ArrayList<>();
        List<Mention> mentions = actors.all().stream()
                .flatMap(actor -> actor.mentions().stream())
                .filter(mention -> annotated.at(mention.span()).equals(words))
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
        for (Mention mention : mentions) {
            actors.all().stream()
                    .filter(actor -> actor.mentions().contains(mention))
                    .forEach(found::add);
        }
        if (found.size() < nth) {
            throw new AssertionError("no actor \"" + words + "\" among " + told());
        }
        return found.get(nth - 1);
    }

    Actor actor(String words) {
        return actor(words, 1);
    }

    boolean mentions(String words) {
        return actors.all().stream()
                .flatMap(actor -> actor.mentions().stream())
                .anyMatch(mention -> annotated.at(mention.span()).equals(words));
    }

    /** The party of the actor with this mention, or an empty string. */
    String party(String words) {
        var party = actor(words).party();
        return party == null ? "" : party.code();
    }

    List<String> codes(String words) {
        return actor(words).codes();
    }

    private String told() {
        StringBuilder told = new StringBuilder();
        for (Actor actor : actors.all()) {
            actor.mentions()
                    .forEach(mention -> told.append('[')
                            .append(annotated.at(mention.span()))
                            .append(']'));
        }
        return told.toString();
    }
}
