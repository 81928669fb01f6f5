package org.parallax.attribute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Factuality;
import org.parallax.model.Sentence;
import org.parallax.model.Token;

/**
 * Composes the factuality of a predicate along the tree, from the predicate up to the cue of its attribution: negation,
 * modals, conditionals, questions, and the signatures of the predicates that govern it (Saurí and Pustejovsky 2012; Nairn,
 * Condoravdi and Karttunen 2006). Thread-safe.
 */
final class FactualityReader {

    /** A value and how it came about. */
    record Reading(Factuality value, String reason) {}

    private record Signature(Effect affirmed, Effect negated) {}

    private record Modifier(String kind, Effect effect) {}

    private final Map<String, Signature> signatures = new HashMap<>();
    private final Map<String, Modifier> modifiers = new HashMap<>();

    FactualityReader() {
        for (String[] row : Rows.of("signatures.tsv", 3)) {
            signatures.put(row[0], new Signature(Effect.named(row[1]), Effect.named(row[2])));
        }
        for (String[] row : Rows.of("modifiers.tsv", 3)) {
            modifiers.put(row[0], new Modifier(row[1], Effect.named(row[2])));
        }
    }

    /** The factuality of a predicate in the eyes of the source of the innermost cue above it, or of the document. */
    Reading read(Sentence sentence, Token predicate, @Nullable Draft within) {
        List<String> reasons = new ArrayList<>();
        Factuality value = own(sentence, predicate, Factuality.CT_PLUS, reasons);
        Token token = predicate;
        for (Token head = sentence.head(token); head != null; head = sentence.head(token)) {
            if (within != null && within.sentence == sentence && head.equals(within.cue)) {
                break;
            }
            value = governed(sentence, token, head, value, reasons);
            token = head;
        }
        if (within != null) {
            value = spoken(within, value, reasons);
        }
        if (sentence.token(sentence.size() - 1).word().equals("?") || questioned(sentence, predicate)) {
            reasons.add("question");
            value = Factuality.UNCOMMITTED;
        }
        return new Reading(value, String.join(", ", reasons));
    }

    private static boolean questioned(Sentence sentence, Token predicate) {
        return predicate.index() + 1 < sentence.size()
                && sentence.tokens().subList(predicate.index() + 1, sentence.size()).stream()
                        .anyMatch(token -> token.word().equals("?"));
    }

    private Factuality own(Sentence sentence, Token token, Factuality start, List<String> reasons) {
        Factuality value = start;
        for (Token child : sentence.children(token)) {
            Modifier modifier = modifiers.get(child.lemma().toLowerCase(Locale.ROOT));
            if (modifier != null && applies(modifier, child)) {
                value = modifier.effect().on(value);
                reasons.add(modifier.kind() + " " + child.word());
            }
        }
        return value;
    }

    private static boolean applies(Modifier modifier, Token child) {
        return switch (modifier.kind()) {
            case "modal" -> child.arc().is("aux");
            case "condition" -> child.arc().is("mark") || child.arc().is("advmod");
            case "negation" ->
                child.arc().is("advmod") || child.arc().is("det") || child.arc().is("cc");
            default -> child.arc().is("advmod") || child.arc().is("amod");
        };
    }

    /** What a governor does to the clause or noun below it. */
    private Factuality governed(Sentence sentence, Token token, Token head, Factuality below, List<String> reasons) {
        Factuality value = below;
        boolean complement = token.arc().is("xcomp") || token.arc().is("ccomp");
        boolean purpose = token.arc().is("advcl") && infinitive(sentence, token);
        if (purpose) {
            reasons.add("purpose");
            return Factuality.UNCOMMITTED;
        }
        boolean object = token.arc().is("obj") || token.arc().is("nsubj:pass") || marked(token);
        if (!complement && !object) {
            return value;
        }
        Signature signature = signatures.get(head.lemma().toLowerCase(Locale.ROOT));
        List<String> above = new ArrayList<>();
        Factuality governor = own(sentence, head, Factuality.CT_PLUS, above);
        if (signature != null) {
            Effect effect = governor.denies() ? signature.negated() : signature.affirmed();
            reasons.add(head.lemma() + (governor.denies() ? " negated" : ""));
            return effect.on(value);
        }
        if (complement || object) {
            reasons.addAll(above);
            value = governor.denies() ? value.negated() : value.weakenedTo(governor);
        }
        return value;
    }

    private static boolean marked(Token token) {
        return token.arc().is("acl") && token.tag().equals("VB");
    }

    private static boolean infinitive(Sentence sentence, Token token) {
        return sentence.children(token, "mark").stream()
                .anyMatch(mark -> mark.tag().equals("TO"));
    }

    /** What the cue itself does: "denied that", "could not confirm that". */
    private Factuality spoken(Draft draft, Factuality value, List<String> reasons) {
        Token cue = draft.cue;
        if (draft.effect != Effect.KEEP) {
            reasons.add(draft.rule);
        }
        Factuality result = draft.effect.on(value);
        if (cue == null) {
            return result;
        }
        List<String> above = new ArrayList<>();
        Factuality saying = own(draft.sentence, cue, Factuality.CT_PLUS, above);
        if (saying != Factuality.CT_PLUS) {
            reasons.addAll(above);
            return Factuality.UNCOMMITTED;
        }
        return result;
    }
}
