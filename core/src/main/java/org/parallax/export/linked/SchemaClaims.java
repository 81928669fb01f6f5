package org.parallax.export.linked;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.export.account.Account;
import org.parallax.export.account.Selection;
import org.parallax.export.flat.Quotes;
import org.parallax.export.format.Carried;
import org.parallax.export.format.Loss;
import org.parallax.export.format.TextFormat;
import org.parallax.model.Answer;
import org.parallax.model.CodedDocument;
import org.parallax.model.Edition;
import org.parallax.model.Point;
import org.parallax.model.Status;

/**
 * schema.org Claims (JSON-LD): one for each answer of each account. Never a ClaimReview: a machine gives no verdict.
 */
public final class SchemaClaims implements TextFormat {

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public String suffix() {
        return ".claims.jsonld";
    }

    @Override
    public Set<Carried> carries() {
        return EnumSet.of(Carried.DISPUTED_POINTS, Carried.UNANSWERED_POINTS, Carried.DENIALS);
    }

    @Override
    public void write(Selection selection, Loss loss, Appendable out) throws IOException {
        JsonArray graph = new JsonArray(
                out, "{\"@context\":[\"https://schema.org\",{\"parallax\":\"urn:parallax:\"}],\"@graph\":[");
        Set<String> told = selection.accounts().stream().map(Account::id).collect(Collectors.toSet());
        for (Account account : selection.accounts()) {
            for (Point point : account.incident().points()) {
                List<Answer> answers = account.answers(point);
                for (int i = 0; i < answers.size(); i++) {
                    graph.add(disputing(claim(selection, account, point, answers.get(i)), told, account, point)
                            .put("@id", "urn:parallax:" + account.id() + "/" + point.name() + "/" + (i + 1)));
                    loss.row();
                }
            }
        }
        graph.end("]}\n");
    }

    private static Json claim(Selection selection, Account account, Point point, Answer answer) {
        Optional<Edition> edition = selection
                .document(answer.evidence().document())
                .map(document -> document.document().edition());
        return new Json()
                .put("@type", "Claim")
                .put("text", selection.discreet(Quotes.of(selection, answer)))
                .put("name", selection.discreet(answer.value()))
                .put("about", link(account.incident().id()))
                .put("author", author(selection, account, answer))
                .put("appearance", edition.map(found -> article(selection, found)))
                .put("parallax:point", point.name())
                .put("parallax:status", point.status().label())
                .put("parallax:denial", answer.denial());
    }

    private static Json author(Selection selection, Account account, Answer answer) {
        String speaker = selection
                .document(answer.evidence().document())
                .flatMap(document -> speaker(document, answer))
                .orElse("");
        return organisation(account.name()).put("parallax:speaker", selection.discreet(speaker));
    }

    private static Json organisation(String name) {
        return new Json().put("@type", "Organization").put("name", name);
    }

    /** A thing by its address; as a text it would be read as a name. */
    private static Json link(Object id) {
        return new Json().put("@id", "urn:parallax:" + id);
    }

    private static Optional<String> speaker(CodedDocument document, Answer answer) {
        return answer.evidence().chain().stream()
                .findFirst()
                .map(actor -> document.actors().actor(actor).name());
    }

    private static Json article(Selection selection, Edition edition) {
        return new Json()
                .put("@type", "NewsArticle")
                .put("headline", edition.title() == null ? null : selection.discreet(edition.title()))
                .put("publisher", edition.outlet() == null ? null : organisation(edition.outlet()))
                .put("url", edition.url())
                .put(
                        "datePublished",
                        edition.published() == null ? null : edition.published().iso());
    }

    /** Links a claim on a disputed point to the first answer of each other side that is told in this export. */
    private static Json disputing(Json claim, Set<String> told, Account account, Point point) {
        List<Json> others = point.status() == Status.DISPUTED
                ? point.accounts().keySet().stream()
                        .map(party -> account.incident().id() + "/" + party)
                        .filter(other -> told.contains(other) && !other.equals(account.id()))
                        .map(other -> link(other + "/" + point.name() + "/1"))
                        .toList()
                : List.of();
        return others.isEmpty() ? claim : claim.list("parallax:disputes", others);
    }
}
