package org.parallax.export.flat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.export.account.Account;
import org.parallax.export.account.Selection;
import org.parallax.export.account.Told;
import org.parallax.model.Answer;
import org.parallax.model.Attribution;
import org.parallax.model.CodedDocument;
import org.parallax.model.Span;

/** The words behind an account, and the way they travelled, in a readable line. */
public final class Quotes {

    private Quotes() {}

    /** The words at the spans of an answer, with an ellipsis between fragments; empty if the document is not at hand. */
    public static String of(Selection selection, Answer answer) {
        return selection
                .document(answer.evidence().document())
                .map(document -> words(document, answer.evidence().spans()))
                .orElse("");
    }

    private static String words(CodedDocument document, List<Span> spans) {
        return spans.stream().map(document::at).collect(Collectors.joining(" … "));
    }

    /** The speakers of an answer, original speaker first, the outlet last. */
    public static String chain(Selection selection, Answer answer) {
        Optional<CodedDocument> document = selection.document(answer.evidence().document());
        return document.map(found -> java.util.stream.Stream.concat(
                                answer.evidence().chain().stream()
                                        .map(id -> found.actors().actor(id).name()),
                                java.util.stream.Stream.ofNullable(
                                        found.document().edition().outlet()))
                        .collect(Collectors.joining(" > ")))
                .orElse("");
    }

    /** The sentences that tell an account's acts, each once, in order of the acts. */
    public static String sentences(Account account) {
        return account.told().stream()
                .map(told -> told.at(told.sentenceSpan()))
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    /** The outlets that tell it, in alphabetical order, or the names that documents came under where none is known. */
    public static String sources(List<Told> told) {
        return told.stream()
                .map(each -> each.outlet().orElse(each.document().source()))
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /** The source's words for an act: who is reported to say it. */
    public static Optional<String> source(Told told) {
        Attribution attribution = told.attribution();
        return attribution == null || attribution.wording().source().isEmpty()
                ? Optional.empty()
                : Optional.of(words(told.coded(), attribution.wording().source()));
    }
}
