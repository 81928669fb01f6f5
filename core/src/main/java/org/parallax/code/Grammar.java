package org.parallax.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Sentence;
import org.parallax.model.Token;

/**
 * The grammatical functions of one sentence's predicates, seen through passive, coordination, control, relative and
 * participial clauses.
 *
 * <p>Every question answers with head tokens of noun phrases or clauses, conjuncts included, in text order.
 */
final class Grammar {

    /** Deeper than any sensible chain of clauses; a bound so that broken trees cannot loop. */
    private static final int DEPTH = 8;

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");

    private final Sentence sentence;
    /** Conditions ask the same questions again and again. */
    private final Map<Integer, Map<String, List<Token>>> found = new HashMap<>();

    private final NounClasses classes;

    Grammar(Sentence sentence, NounClasses classes) {
        this.sentence = sentence;
        this.classes = classes;
    }

    Sentence sentence() {
        return sentence;
    }

    /** The tokens in a function of a predicate; a name that is no function is taken as a preposition. */
    List<Token> find(Token predicate, String function) {
        Map<String, List<Token>> known = found.computeIfAbsent(predicate.index(), index -> new HashMap<>());
        List<Token> tokens = known.get(function);
        if (tokens == null) {
            tokens = List.copyOf(look(predicate, function));
            known.put(function, tokens);
        }
        return tokens;
    }

    private List<Token> look(Token predicate, String function) {
        return switch (function) {
            case "subj" -> subjects(predicate);
            case "obj" -> objects(predicate);
            case "iobj" -> withConjuncts(sentence.children(predicate, "iobj"));
            case "poss" -> possessors(predicate);
            case "mod" -> modifiers(predicate);
            case "comp" -> complements(predicate);
            case "xcomp" -> clauses(predicate, "xcomp");
            case "ccomp" -> clauses(predicate, "ccomp");
            case "noun" -> nounAbove(predicate);
            case "speaker" -> speakers(predicate);
            case "doer" -> doers(predicate);
            case "case" -> sentence.children(predicate, "case");
            case "det" -> sentence.children(predicate, "det");
            case "condition" -> conditionSubjects(predicate, 0);
            default -> oblique(predicate, function);
        };
    }

    boolean passive(Token verb) {
        if (gerundBefore(verb)) {
            return false;
        }
        if (hasChild(verb, "nsubj:pass") || hasChild(verb, "aux:pass")) {
            return true;
        }
        if (!verb.tag().equals("VBN") && !verb.tag().equals("VBD")) {
            return false;
        }
        return hasChild(verb, "aux") ? false : reduced(verb);
    }

    /** A participle without subject or auxiliary: "villages shelled last night". */
    private boolean reduced(Token verb) {
        if (hasChild(verb, "obj") || elliptic(verb)) {
            return elliptic(verb);
        }
        if (hasChild(verb, "nsubj")) {
            return false;
        }
        boolean participle = verb.tag().equals("VBN");
        return verb.arc().relation().equals("acl")
                || verb.arc().is("amod")
                || (participle && (verb.arc().is("xcomp") || verb.arc().is("advcl")));
    }

    /** "six were killed and ten wounded": the auxiliary stands with the first verb alone. */
    private boolean elliptic(Token verb) {
        Token head = sentence.head(verb);
        return verb.arc().is("conj")
                && head != null
                && head.isVerb()
                && verb.tag().equals("VBN")
                && !hasChild(verb, "obj")
                && passive(head);
    }

    /** "of shelling border villages", "of kidnapping six men": parsers take the gerund after a preposition for a modifier. */
    boolean gerundBefore(Token verb) {
        Token head = sentence.head(verb);
        if (head == null || verb.index() == 0 || !(participleBefore(verb) || nounBefore(verb))) {
            return false;
        }
        Token before = sentence.token(verb.index() - 1);
        return before.arc().is("case") && before.arc().head() == head.index();
    }

    private static boolean participleBefore(Token verb) {
        return verb.tag().equals("VBG") && verb.arc().is("amod");
    }

    /** No compound stands before an adjective or a number. */
    private boolean nounBefore(Token verb) {
        return verb.tag().equals("NN")
                && verb.word().endsWith("ing")
                && verb.arc().is("compound")
                && verb.index() + 1 < sentence.size()
                && sentence.token(verb.index() + 1).tag().matches("JJ|CD|PRP\\$");
    }

    private List<Token> heads(Token verb) {
        Token head = sentence.head(verb);
        return head == null ? List.of() : withConjuncts(List.of(head));
    }

    /** "accused them of shelling villages": they, not the accuser. */
    private List<Token> subjectsOfGerund(Token verb) {
        Token noun = sentence.head(verb);
        Token above = noun == null ? null : sentence.head(noun);
        for (int depth = 0; above != null && above.isNoun() && depth < DEPTH; depth++) {
            above = sentence.head(above);
        }
        if (above == null || !above.isVerb()) {
            return List.of();
        }
        List<Token> objects = objects(above);
        return objects.isEmpty() || objects.contains(noun) ? subjectOf(above, 1) : objects;
    }

    List<Token> subjects(Token predicate) {
        if (gerundBefore(predicate)) {
            return subjectsOfGerund(predicate);
        }
        if (!predicate.isVerb() && !hasChild(predicate, "cop")) {
            return copular(predicate);
        }
        return passive(predicate) ? agents(predicate) : activeSubjects(predicate, 0);
    }

    private List<Token> copular(Token predicate) {
        List<Token> own = withConjuncts(sentence.children(predicate, "nsubj"));
        return own.isEmpty() ? List.of() : own;
    }

    List<Token> objects(Token verb) {
        if (gerundBefore(verb)) {
            return heads(verb);
        }
        if (passive(verb)) {
            return patients(verb, 0);
        }
        List<Token> own = withConjuncts(sentence.children(verb, "obj"));
        if (!own.isEmpty()) {
            return own;
        }
        List<Token> gap = relativeObject(verb);
        List<Token> shared = gap.isEmpty() ? sharedObject(verb) : gap;
        if (!shared.isEmpty() || !classes.contains("transitive", lemma(verb))) {
            return shared;
        }
        List<Token> swallowed = swallowedObject(verb);
        return swallowed.isEmpty() ? bareNumber(verb) : swallowed;
    }

    /** "Killing at least seven, leaders said": parsers know no object in a number alone. */
    private List<Token> bareNumber(Token verb) {
        int at = verb.index() + 1;
        while (at < sentence.size() && classes.contains("approximation", lemma(sentence.token(at)))) {
            at++;
        }
        boolean number = at < sentence.size() && sentence.token(at).tag().equals("CD");
        boolean alone =
                number && (at + 1 == sentence.size() || sentence.token(at + 1).isPunctuation());
        return alone ? List.of(sentence.token(at)) : List.of();
    }

    /** "released two men seized last week": parsers make the object the subject of a clause. */
    private List<Token> swallowedObject(Token verb) {
        List<Token> clauses = new ArrayList<>(sentence.children(verb, "ccomp"));
        clauses.addAll(sentence.children(verb, "dep"));
        for (Token clause : clauses) {
            List<Token> subjects = sentence.children(clause, "nsubj");
            boolean participle = clause.tag().equals("VBN") || clause.tag().equals("VBD");
            if (participle && !hasChild(clause, "mark") && !hasChild(clause, "aux") && !subjects.isEmpty()) {
                return withConjuncts(subjects);
            }
        }
        return List.of();
    }

    /** "arrested and deported six men": the object stands with the other verb. */
    private List<Token> sharedObject(Token verb) {
        for (Token other : sentence.children(verb, "conj")) {
            if (other.isVerb() && !passive(other) && !hasChild(verb, "obl")) {
                List<Token> found = withConjuncts(sentence.children(other, "obj"));
                if (!found.isEmpty() && between(verb, other) <= 3) {
                    return found;
                }
            }
        }
        Token head = sentence.head(verb);
        if (head != null && verb.arc().is("conj") && head.isVerb() && !hasChild(verb, "nsubj")) {
            return sentence.children(head, "obj").stream()
                    .filter(object -> object.index() > verb.index())
                    .toList();
        }
        return List.of();
    }

    private static int between(Token one, Token other) {
        return Math.abs(one.index() - other.index());
    }

    /** "the men they captured": the object is what the relative clause describes. */
    private List<Token> relativeObject(Token verb) {
        Token head = sentence.head(verb);
        if (head == null || !verb.arc().relation().equals("acl:relcl")) {
            return List.of();
        }
        boolean subjectOfItsOwn = sentence.children(verb, "nsubj").stream().anyMatch(each -> !relative(each));
        return subjectOfItsOwn ? List.of(head) : List.of();
    }

    private List<Token> agents(Token verb) {
        List<Token> agents = by(verb);
        Token head = sentence.head(verb);
        if (agents.isEmpty() && verb.arc().is("conj") && head != null && head.isVerb() && passive(head)) {
            return agents(head);
        }
        if (agents.isEmpty()) {
            // "was planned and carried out by six men": who did it stands with the last of them
            sentence.children(verb, "conj").stream()
                    .filter(other -> other.tag().equals("VBN") && !hasChild(other, "nsubj:pass"))
                    .forEach(other -> agents.addAll(by(other)));
        }
        return withConjuncts(agents);
    }

    private List<Token> by(Token verb) {
        List<Token> agents = new ArrayList<>();
        for (Token child : sentence.children(verb)) {
            if (child.arc().relation().equals("obl:agent")
                    || ((child.arc().is("obl") || child.arc().is("nmod"))
                            && prepositions(child).contains("by"))) {
                agents.add(child);
            }
        }
        return agents;
    }

    private List<Token> patients(Token verb, int depth) {
        List<Token> own = withConjuncts(sentence.children(verb, "nsubj:pass"));
        if (own.isEmpty()) {
            own = withConjuncts(sentence.children(verb, "nsubj"));
        }
        if (own.isEmpty()) {
            own = rangeBefore(verb);
        }
        if (!own.isEmpty()) {
            return antecedents(verb, own);
        }
        Token head = sentence.head(verb);
        if (head == null || depth > DEPTH) {
            return List.of();
        }
        if (verb.arc().is("acl") || verb.arc().is("amod")) {
            return List.of(head);
        }
        if (verb.arc().is("conj") && head.isVerb()) {
            return passive(head) ? patients(head, depth + 1) : activeSubjects(head, depth + 1);
        }
        return above(verb, head, depth);
    }

    /** "Between 30 and 40 soldiers were captured": a subject that looks like a phrase. */
    private List<Token> rangeBefore(Token verb) {
        return sentence.children(verb, "obl").stream()
                .filter(phrase -> phrase.index() < verb.index() && hasChild(phrase, "nummod"))
                .filter(phrase -> prepositions(phrase).contains("between"))
                .toList();
    }

    private List<Token> activeSubjects(Token verb, int depth) {
        List<Token> own = withConjuncts(sentence.children(verb, "nsubj"));
        if (!own.isEmpty()) {
            return antecedents(verb, own);
        }
        Token head = sentence.head(verb);
        if (head == null || depth > DEPTH) {
            return List.of();
        }
        if (verb.arc().is("conj")) {
            Token told = toldWith(verb, head);
            if (told != null) {
                return subjectOf(told, depth + 1);
            }
            Token parted = parted(head);
            Token first = parted == null ? head : parted;
            return first.isVerb() ? subjectOf(first, depth + 1) : copularOrAbove(first, depth + 1);
        }
        if (verb.arc().relation().equals("acl:relcl")) {
            return List.of(head);
        }
        if (verb.arc().is("acl")) {
            return ofNoun(verb, head, depth);
        }
        return above(verb, head, depth);
    }

    /** "Said the strike hit a house and killed two": parsers hang the killing on the saying, and the strike is meant. */
    private @Nullable Token toldWith(Token verb, Token head) {
        return sentence.children(head, "ccomp").stream()
                .filter(clause -> head.index() < clause.index() && clause.index() < verb.index())
                .filter(clause -> classes.contains("consequence", lemma(verb)))
                .findFirst()
                .orElse(null);
    }

    /** "The men were at work, it said, and had not left": the clause before a speech between commas goes on behind it. */
    private @Nullable Token parted(Token speech) {
        boolean between = hasChild(speech, "nsubj")
                && speech.index() + 1 < sentence.size()
                && sentence.token(speech.index() + 1).word().equals(",");
        Token above = sentence.head(speech);
        if (!between) {
            return null;
        }
        if (speech.arc().is("parataxis") && above != null && above.index() < speech.index()) {
            return above;
        }
        return sentence.children(speech, "ccomp").stream()
                .filter(clause -> clause.index() < speech.index())
                .findFirst()
                .orElse(null);
    }

    private List<Token> copularOrAbove(Token head, int depth) {
        List<Token> own = withConjuncts(sentence.children(head, "nsubj"));
        return own.isEmpty() ? activeSubjects(head, depth) : own;
    }

    /** The surface subject of a clause, whichever voice it has. */
    private List<Token> subjectOf(Token verb, int depth) {
        return passive(verb) ? patients(verb, depth) : activeSubjects(verb, depth);
    }

    /** "troops attacking the town" and "a plan by Ruritania to attack". */
    private List<Token> ofNoun(Token verb, Token noun, int depth) {
        boolean infinitive = sentence.children(verb, "mark").stream()
                .anyMatch(mark -> lemma(mark).equals("to"));
        boolean gerund = verb.tag().equals("VBG") && !hasChild(verb, "mark") && !hasChild(verb, "case");
        if (!infinitive && finite(verb) && behindComma(verb)) {
            return List.of(noun);
        }
        if (gerund && !infinitive) {
            Token clause = sentence.head(noun);
            return clause != null
                            && clause.isVerb()
                            && behindComma(verb)
                            && noun.arc().is("obj")
                    ? subjectOf(clause, depth + 1)
                    : List.of(noun);
        }
        List<Token> owners = new ArrayList<>(possessors(noun));
        owners.addAll(oblique(noun, "by"));
        if (owners.isEmpty()) {
            owners.addAll(modifiers(noun));
        }
        if (!owners.isEmpty()) {
            return owners;
        }
        Token above = sentence.head(noun);
        return above != null && above.isVerb() ? subjectOf(above, depth + 1) : List.of();
    }

    /** "shelling" and "having shelled". */
    private boolean gerund(Token verb) {
        return verb.tag().equals("VBG")
                || sentence.children(verb, "aux").stream()
                        .anyMatch(aux -> aux.tag().equals("VBG"));
    }

    private static boolean finite(Token verb) {
        return verb.tag().equals("VBD")
                || verb.tag().equals("VBZ")
                || verb.tag().equals("VBP");
    }

    /** "broke their silence, issuing a statement": the participle goes with the clause and not with its last noun. */
    private boolean behindComma(Token verb) {
        return verb.index() > 0 && sentence.token(verb.index() - 1).word().equals(",");
    }

    /** The subject that an infinitive or participle takes over from the clause above it. */
    private List<Token> above(Token verb, Token head, int depth) {
        if (verb.arc().is("xcomp")
                || verb.arc().is("advcl")
                || verb.arc().is("ccomp")
                || verb.arc().is("obl")) {
            List<Token> objects = sentence.children(head, "obj");
            if (!objects.isEmpty() && controlledByObject(verb, head)) {
                return withConjuncts(objects);
            }
            return head.isVerb() ? subjectOf(head, depth + 1) : copularOrAbove(head, depth + 1);
        }
        Token speech = besideSpeech(verb, head);
        if (speech != null) {
            return subjectOf(speech, depth + 1);
        }
        // "lashed out at them Tuesday, accusing": parsers often do not know what to make of the participle.
        boolean participle = verb.arc().is("dep") && gerund(verb) && head.isVerb();
        Token clause = isInOrder(head) ? sentence.head(head) : null;
        if (clause != null) {
            return subjectOf(clause, depth + 1);
        }
        return participle ? subjectOf(head, depth + 1) : List.of();
    }

    /**
     * The clause to which a participle beside an inserted speech belongs: "three were killed, the minister said, accusing …" is the
     * minister's accusing, and "fired, killing seven, leaders said" nobody's who said so.
     */
    private @Nullable Token besideSpeech(Token verb, Token head) {
        if (!gerund(verb) || !behindComma(verb)) {
            return null;
        }
        for (int at = verb.index() - 2; at > 0 && !sentence.token(at).word().equals(","); at--) {
            if (isInserted(sentence.token(at))) {
                return sentence.token(at);
            }
        }
        return head.index() > verb.index() && isInserted(head) ? sentence.head(head) : null;
    }

    private boolean isInserted(Token verb) {
        boolean loose = verb.arc().is("parataxis") || verb.arc().is("dep");
        return verb.isVerb() && loose && hasChild(verb, "nsubj");
    }

    /** "urged them to leave", "accused them of shelling"; but "attacked the town, killing six". */
    private boolean controlledByObject(Token verb, Token head) {
        Set<String> marks = prepositions(verb);
        if (verb.arc().is("xcomp") || verb.arc().is("ccomp")) {
            return !marks.contains("to") || classes.contains("object-control", lemma(head));
        }
        return marks.contains("of") || marks.contains("from") || marks.contains("for") || marks.contains("as");
    }

    private List<Token> antecedents(Token verb, List<Token> subjects) {
        Token head = sentence.head(verb);
        if (head != null && subjects.stream().allMatch(this::relative) && relativeClause(verb)) {
            Token top = verb.arc().is("conj") ? sentence.head(head) : head;
            return top == null ? subjects : List.of(top);
        }
        return subjects;
    }

    private boolean relativeClause(Token verb) {
        Token head = sentence.head(verb);
        return verb.arc().relation().equals("acl:relcl")
                || (verb.arc().is("conj")
                        && head != null
                        && head.arc().relation().equals("acl:relcl"));
    }

    private boolean relative(Token token) {
        return (token.tag().startsWith("W")
                        || token.tag().equals("IN")
                        || token.tag().equals("DT"))
                && RELATIVE.contains(token.word().toLowerCase(Locale.ROOT));
    }

    List<Token> possessors(Token noun) {
        return withConjuncts(sentence.children(noun, "nmod:poss"));
    }

    /** Names and adjectives before a noun: "Ruritanian attack", "Ruritania attack". */
    List<Token> modifiers(Token noun) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(noun)) {
            if (child.index() < noun.index()
                    && (child.arc().is("amod")
                            || child.arc().is("compound")
                            || child.arc().relation().equals("nmod"))) {
                found.add(child);
                found.addAll(sentence.children(child, "conj"));
            }
        }
        return found;
    }

    /** Clauses and phrases that say what is agreed, threatened or asked for. */
    private List<Token> complements(Token predicate) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(predicate)) {
            if (child.arc().is("xcomp")
                    || child.arc().is("ccomp")
                    || child.arc().relation().equals("acl")
                    || (child.arc().is("advcl") && child.index() > predicate.index() && marked(child))) {
                found.add(child);
                found.addAll(sentence.children(child, "conj"));
            }
        }
        return found.isEmpty() && predicate.isVerb() ? behindObject(predicate) : found;
    }

    /** "urged Ruritania, Syldavia and Borduria to talk": parsers hang the infinitive on the last of them. */
    private List<Token> behindObject(Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token object : withConjuncts(sentence.children(verb, "obj"))) {
            sentence.children(object, "acl").stream()
                    .filter(clause -> prepositions(clause).contains("to"))
                    .forEach(found::add);
        }
        return found;
    }

    private boolean marked(Token clause) {
        Set<String> marks = prepositions(clause);
        return marks.contains("to") || marks.contains("of") || marks.contains("from");
    }

    /** What something is done for: "attacked the village to cut the road", "in order to cut it". */
    List<Token> aims(Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(verb)) {
            if (child.index() > verb.index() && isAim(verb, child)) {
                found.add(child);
            } else if (isInOrder(child)) {
                found.addAll(sentence.children(child, "dep"));
            }
        }
        return found;
    }

    private boolean isAim(Token verb, Token clause) {
        boolean own =
                clause.arc().is("xcomp") && hasChild(verb, "obj") && !classes.contains("object-control", lemma(verb));
        return clause.isVerb()
                && (own || clause.arc().is("advcl"))
                && prepositions(clause).contains("to");
    }

    private boolean isInOrder(Token token) {
        return lemma(token).equals("in")
                && sentence.children(token, "fixed").stream()
                        .anyMatch(word -> lemma(word).equals("order"));
    }

    private List<Token> clauses(Token predicate, String relation) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(predicate, relation)) {
            found.add(child);
            found.addAll(sentence.children(child, "conj"));
        }
        return found;
    }

    private List<Token> nounAbove(Token predicate) {
        Token head = sentence.head(predicate);
        return head == null ? List.of() : List.of(head);
    }

    /** What stands after a preposition, at the predicate itself or, for a verb, right behind its object. */
    List<Token> oblique(Token predicate, String preposition) {
        List<Token> found = new ArrayList<>(phrases(predicate, preposition));
        if (found.isEmpty() && predicate.isVerb()) {
            for (Token object : sentence.children(predicate, "obj")) {
                found.addAll(phrases(object, preposition));
            }
            for (Token particle : sentence.children(predicate, "advmod")) {
                found.addAll(phrases(particle, preposition));
            }
        }
        return withConjuncts(found);
    }

    private List<Token> phrases(Token governor, String preposition) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(governor)) {
            boolean phrase = child.arc().is("obl")
                    || child.arc().is("nmod")
                    || child.arc().is("advcl")
                    || child.arc().is("acl");
            if (phrase
                    && !child.arc().relation().equals("nmod:poss")
                    && prepositions(child).contains(preposition)) {
                found.addAll(infinitiveSubjects(child));
            }
        }
        return found;
    }

    /** "calling on Ruritania to withdraw": parsers hang the preposition on the infinitive, and Ruritania is meant. */
    private List<Token> infinitiveSubjects(Token phrase) {
        List<Token> subjects = sentence.children(phrase, "nsubj");
        boolean infinitive = phrase.isVerb() && prepositions(phrase).contains("to");
        return infinitive && !subjects.isEmpty() ? subjects : List.of(phrase);
    }

    /** Who says that somebody must or should: the subject of the clause above. */
    private List<Token> speakers(Token modal) {
        Token verb = modal.arc().is("aux") ? sentence.head(modal) : modal;
        Token above = verb == null ? null : sentence.head(verb);
        if (verb == null || above == null || !above.isVerb() || !verb.arc().is("ccomp")) {
            return List.of();
        }
        return activeSubjects(above, 0);
    }

    /** Who must or should do something. */
    private List<Token> doers(Token modal) {
        Token verb = sentence.head(modal);
        if (verb == null) {
            return List.of();
        }
        return passive(verb) ? patients(verb, 0) : activeSubjects(verb, 0);
    }

    /** "threatens to … unless Ruritania yields": who has it in hand. */
    private List<Token> conditionSubjects(Token predicate, int depth) {
        for (Token clause : sentence.children(predicate, "advcl")) {
            Set<String> marks = prepositions(clause);
            if (marks.contains("if") || marks.contains("unless") || marks.contains("until")) {
                return subjectOf(clause, 0);
            }
        }
        for (Token complement : depth < 2 ? complements(predicate) : List.<Token>of()) {
            List<Token> found = conditionSubjects(complement, depth + 1);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The lemma of a token, with the parts before it where a hyphen joins them: "cease-fire". */
    String word(Token token) {
        int hyphen = token.index() - 1;
        if (hyphen > 0 && sentence.token(hyphen).word().equals("-")) {
            Token before = sentence.token(hyphen - 1);
            if (before.arc().head() == token.index()
                    && before.span().end() == sentence.token(hyphen).span().start()) {
                return lemma(before) + "-" + lemma(token);
            }
        }
        return lemma(token);
    }

    /** The prepositions or subordinators of a phrase. */
    Set<String> prepositions(Token phrase) {
        Set<String> found = new LinkedHashSet<>();
        for (Token child : sentence.children(phrase)) {
            if ((child.arc().is("case") || child.arc().is("mark")) && child.index() < phrase.index()) {
                found.add(lemma(child));
            }
        }
        return found;
    }

    /** The particle of a particle verb, or null. */
    @Nullable
    String particle(Token verb) {
        for (Token child : sentence.children(verb)) {
            if (child.arc().is("compound:prt")) {
                return lemma(child);
            }
        }
        return null;
    }

    boolean hasParticle(Token verb, String particle) {
        for (Token child : sentence.children(verb)) {
            boolean possible = child.arc().is("compound:prt")
                    || child.arc().is("advmod")
                    || child.arc().is("case")
                    || child.arc().is("mark");
            if (possible && lemma(child).equals(particle)) {
                return true;
            }
        }
        return verb.index() + 1 < sentence.size()
                && lemma(sentence.token(verb.index() + 1)).equals(particle)
                && sentence.token(verb.index() + 1).arc().head() == verb.index();
    }

    List<Token> withConjuncts(List<Token> heads) {
        List<Token> all = new ArrayList<>();
        for (Token head : heads) {
            addConjuncts(head, all, 0);
        }
        return all;
    }

    private void addConjuncts(Token head, List<Token> all, int depth) {
        if (all.contains(head) || depth > DEPTH) {
            return;
        }
        all.add(head);
        for (Token conjunct : sentence.children(head, "conj")) {
            if (!conjunct.isVerb()) {
                addConjuncts(conjunct, all, depth + 1);
            }
        }
    }

    boolean hasChild(Token token, String relation) {
        for (Token child : sentence.children(token)) {
            if (child.arc().is(relation)) {
                return true;
            }
        }
        return false;
    }

    static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
