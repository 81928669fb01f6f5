package org.parallax.code;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Attribution;
import org.parallax.model.Event.Roles;
import org.parallax.model.Event.Setting;
import org.parallax.model.Event.Standing;
import org.parallax.model.Event.Trigger;
import org.parallax.model.EventCode;
import org.parallax.model.Factuality;
import org.parallax.model.Participant;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.SpeechAct;
import org.parallax.model.Token;
import org.parallax.model.TokenRef;
import org.parallax.table.Row;
import org.parallax.table.Table;

/**
 * Events that are acts of speech, taken from attributions where no frame of the lexicon matched their cue: "quoted her as
 * calling on both sides to …". Plain saying is no event.
 */
final class CueEvents {

    private final Map<SpeechAct, EventCode> codes = new EnumMap<>(SpeechAct.class);

    static CueEvents load() {
        CueEvents events = new CueEvents();
        Ontology ontology = Ontology.load();
        for (Row row : Table.ragged(CueEvents.class, "speech-acts.tsv")) {
            events.codes.put(SpeechAct.valueOf(row.cell(0)), ontology.of(row, row.cell(1), "", List.of()));
        }
        return events;
    }

    /** The speech acts whose cue stands in the sentence and carries no draft yet. */
    List<Draft> find(Scene scene, List<Draft> drafts) {
        List<Draft> found = new ArrayList<>();
        for (Attribution each : scene.attributions().all()) {
            EventCode code = codes.get(each.act());
            if (code != null
                    && !each.wording().cue().isEmpty()
                    && !each.wording().content().isEmpty()) {
                Token cue = tokenAt(scene.sentence(), last(each));
                if (cue != null && free(drafts, each)) {
                    found.add(draft(scene, each, code, cue));
                }
            }
        }
        return found;
    }

    /** Of "quoted … as calling" the part that says what was done. */
    private static Span last(Attribution attribution) {
        List<Span> cue = attribution.wording().cue();
        return cue.get(cue.size() - 1);
    }

    private static boolean free(List<Draft> drafts, Attribution attribution) {
        return drafts.stream()
                .noneMatch(draft -> attribution.wording().cue().stream()
                        .anyMatch(cue -> cue.overlaps(draft.trigger().span())));
    }

    private static @Nullable Token tokenAt(Sentence sentence, Span span) {
        return sentence.tokens().stream()
                .filter(token -> span.contains(token.span()))
                .findFirst()
                .orElse(null);
    }

    private static Draft draft(Scene scene, Attribution attribution, EventCode code, Token cue) {
        Roles roles = new Roles(speaker(attribution), addressed(scene, attribution));
        return new Draft(
                new Trigger(Grammar.lemma(cue), last(attribution), TokenRef.of(scene.sentence(), cue)),
                code,
                roles,
                Setting.UNKNOWN,
                new Standing(Factuality.CT_PLUS, attribution.within()),
                "act#" + attribution.act().label(),
                List.of());
    }

    private static List<Participant> speaker(Attribution attribution) {
        List<Span> source = attribution.wording().source();
        return source.isEmpty()
                ? List.of()
                : List.of(new Participant(attribution.voice().actor(), source.get(0)));
    }

    /** Who is named first in what is asked, accused of or threatened, with those beside it. */
    private static List<Participant> addressed(Scene scene, Attribution attribution) {
        Optional<Token> first = scene.sentence().tokens().stream()
                .filter(token -> attribution.covers(token.span()))
                .filter(token -> scene.actorAt(token).isPresent())
                .findFirst();
        return first.map(token ->
                        new NounPhrases(scene).participants(scene.grammar().withConjuncts(List.of(token))))
                .orElse(List.of());
    }
}
