package org.parallax.identify;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.identify.Description.Extent;
import org.parallax.identify.Entry.Side;
import org.parallax.identify.Entry.Sort;
import org.parallax.identify.Pronouns.Pronoun;
import org.parallax.model.ActorKind;
import org.parallax.model.Annotated;
import org.parallax.model.Mention.Kind;
import org.parallax.model.Sentence;
import org.parallax.model.Token;

/** Reads the scenes of a document in order and gives each phrase its actor. Used by one thread. */
final class Rehearsal {

    /** Sentences over which "the army" is surely the army told of before. */
    private static final int NEAR = 3;

    private final Cast cast;
    private final Pronouns pronouns;
    private final Definites definites;
    private final Antecedents antecedents;

    Rehearsal(Annotated annotated, Cast cast, Pronouns pronouns, Modifiers modifiers) {
        this.antecedents = new Antecedents(annotated);
        this.cast = cast;
        this.pronouns = pronouns;
        this.definites = new Definites(cast, modifiers);
    }

    void read(Scene scene) {
        List<@Nullable Figure> figures = new ArrayList<>(scene.size());
        antecedents.begin(scene, figures);
        for (int i = 0; i < scene.size(); i++) {
            passing(scene, i);
            figures.add(scene.chunk(i).pronoun() ? pronoun(scene, i) : phrase(scene, i, figures));
        }
    }

    private @Nullable Figure pronoun(Scene scene, int i) {
        Token token = scene.chunk(i).first();
        return taken(scene, i, token);
    }

    /** The actor that a pronoun stands for, with the mention added. */
    private @Nullable Figure taken(Scene scene, int i, Token token) {
        Pronoun pronoun = pronouns.of(token);
        Figure figure = pronoun == null ? null : antecedents.find(pronoun, i, token);
        if (figure != null) {
            Cast.mention(figure, scene.sentence(), token.index(), token.index(), token.index(), Kind.PRONOUN);
        }
        return figure;
    }

    private @Nullable Figure phrase(Scene scene, int i, List<@Nullable Figure> figures) {
        Chunk chunk = scene.chunk(i);
        boolean possessive = chunk.first().tag().endsWith("P$");
        Figure owner = possessive ? taken(scene, i, chunk.first()) : possessor(scene, i);
        Description description = scene.at(i);
        if (description == null) {
            return null;
        }
        if (scene.sameAs(i) >= 0) {
            return joined(description, figures.get(scene.sameAs(i)));
        }
        description = throughOrgan(scene, i, throughInner(scene, i, description));
        if (owner != null && description.open()) {
            description = description.of(owner.asOwner());
        }
        Figure figure = figureFor(scene, description, possessive);
        mention(figure, description);
        return figure;
    }

    /** "the leader of the rebels": he belongs to whom "the rebels" takes up. */
    private Description throughInner(Scene scene, int i, Description description) {
        Description inner = scene.at(i + 1);
        if (inner == null || !description.open() || !scene.included(i + 1) || scene.sameAs(i + 1) >= 0) {
            return description;
        }
        Figure figure = definites.antecedent(inner, scene.sentence().index());
        return figure == null
                ? description
                : description.of(figure.asOwner()).until(description.extent().to());
    }

    /** "an army spokesman": he speaks for the one army that the text told of so far. */
    private Description throughOrgan(Scene scene, int i, Description description) {
        if (!description.open() || !description.person()) {
            return description;
        }
        Figure organ = null;
        for (int j = i; j < scene.size() && organ == null; j++) {
            organ = j == i || scene.sameAs(j) == i ? organOf(scene.at(j)) : null;
        }
        return organ == null ? description : description.of(organ.asOwner());
    }

    private @Nullable Figure organOf(@Nullable Description office) {
        if (office == null || !office.person()) {
            return null;
        }
        boolean armed = !office.namedPerson() && Sides.armed(office);
        Figure forces = armed ? definites.onlyArmed(office.standing().sector()) : null;
        return forces != null ? forces : ministryOf(office);
    }

    /** "Ministry spokesman X": he speaks for the one ministry that the text told of so far. */
    private @Nullable Figure ministryOf(Description office) {
        Chunk chunk = office.extent().chunk();
        for (Match match : chunk.matches()) {
            Entry organ = match.to() < chunk.to() ? match.as(Sort.ORGAN) : null;
            if (organ != null && organ.side() == Side.STATE) {
                return definites.onlyOrgan(organ);
            }
        }
        return null;
    }

    private Figure figureFor(Scene scene, Description description, boolean possessive) {
        int sentence = scene.sentence().index();
        Figure pair = both(description);
        if (pair != null) {
            return pair;
        }
        Figure known = possessive ? null : definites.antecedent(description, sentence);
        if (known != null && (!organ(description) || known.lastSentence() >= sentence - NEAR)) {
            return known;
        }
        Owner subject = organ(description) && !possessive ? antecedents.subjectOwner() : Owner.UNKNOWN;
        if (subject.known()) {
            return cast.cast(description.of(subject));
        }
        return known != null ? known : cast.cast(description);
    }

    /** Whether it is a body or force whose state is not told: "the army". */
    private static boolean organ(Description description) {
        boolean body = description.kind() == ActorKind.BODY || description.kind() == ActorKind.FORCE;
        return body
                && description.open()
                && !description.trait().plural()
                && description.trait().definite()
                && description.standing().side() == Side.STATE;
    }

    /** "both sides", "the two countries": an actor of its own with the codes of the two. */
    private @Nullable Figure both(Description description) {
        boolean sides = description.kind() == ActorKind.OTHER || description.kind() == ActorKind.STATE;
        if (!sides
                || !description.trait().plural()
                || !description.open()
                || !two(description.extent().chunk())) {
            return null;
        }
        List<Figure> pair = definites.pair();
        if (pair.isEmpty()) {
            return null;
        }
        List<String> codes = pair.stream()
                .flatMap(figure -> figure.told().codes().stream().limit(1))
                .toList();
        return cast.cast(description.together(String.join("+", codes), codes));
    }

    private static boolean two(Chunk chunk) {
        for (int i = chunk.from(); i < chunk.to(); i++) {
            String lemma = chunk.token(i).lemma();
            if (lemma.equalsIgnoreCase("both") || lemma.equalsIgnoreCase("two")) {
                return true;
            }
        }
        return chunk.to() == chunk.from() + 1 && chunk.first().tag().equals("DT");
    }

    private @Nullable Figure joined(Description description, @Nullable Figure figure) {
        if (figure != null) {
            mention(figure, description);
            if (!description.person() && description.trait().form() == Kind.NAME) {
                cast.alias(Cast.words(description), figure);
            }
        }
        return figure;
    }

    private static void mention(Figure figure, Description description) {
        Extent extent = description.extent();
        Sentence sentence = extent.chunk().sentence();
        Cast.mention(
                figure,
                sentence,
                extent.from(),
                extent.to(),
                extent.head(),
                description.trait().form());
        if (description.namedPerson()) {
            nameAlone(figure, extent);
        }
    }

    /** In "Prime Minister X" the parser may hang the clause on either noun: the name alone is a mention too. */
    private static void nameAlone(Figure figure, Extent extent) {
        int last = extent.chunk().to();
        if (extent.head() != last && extent.from() < last) {
            int size = figure.told().name().size();
            int from = Math.max(extent.from() + 1, last - size + 1);
            Cast.mention(figure, extent.chunk().sentence(), from, last, last, Kind.NAME);
        }
    }

    /** The last owner before an apostrophe, if it is no mere country: "President X's decision", "the army's losses". */
    private @Nullable Figure possessor(Scene scene, int i) {
        Chunk chunk = scene.chunk(i);
        for (int at = chunk.to() - 1; at > chunk.from(); at--) {
            if (chunk.token(at).tag().equals("POS") && free(chunk, at)) {
                Description description = scene.possessor(chunk.until(at - 1));
                return description == null ? null : possessing(scene, description);
            }
        }
        return null;
    }

    private static boolean free(Chunk chunk, int at) {
        return chunk.matches().stream().noneMatch(match -> match.from() < at && at < match.to());
    }

    private Figure possessing(Scene scene, Description description) {
        Figure figure = figureFor(scene, description, false);
        Extent extent = description.extent();
        Cast.mention(
                figure,
                scene.sentence(),
                extent.from(),
                extent.to(),
                extent.head(),
                description.trait().form());
        antecedents.possessor(figure);
        return figure;
    }

    /** The powers named in passing within a phrase: "Armenian" of "six Armenian soldiers". */
    private void passing(Scene scene, int i) {
        Chunk chunk = scene.chunk(i);
        Description description = scene.at(i);
        for (Match match : chunk.matches()) {
            boolean core = description != null && match.to() == chunk.to();
            if (core || !Director.namesPower(match)) {
                continue;
            }
            Description power = Describer.inPassing(chunk, match);
            Figure figure = cast.cast(power);
            Extent extent = power.extent();
            Cast.mention(figure, scene.sentence(), extent.from(), extent.to(), extent.head(), Kind.MODIFIER);
        }
    }
}
