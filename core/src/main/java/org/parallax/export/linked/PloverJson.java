package org.parallax.export.linked;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.export.account.Account;
import org.parallax.export.account.Selection;
import org.parallax.export.account.Telling;
import org.parallax.export.account.Told;
import org.parallax.export.account.When;
import org.parallax.export.flat.Quotes;
import org.parallax.export.format.Carried;
import org.parallax.export.format.Loss;
import org.parallax.export.format.TextFormat;
import org.parallax.export.names.ActorCode;
import org.parallax.export.names.PloverScale;
import org.parallax.model.Actor;
import org.parallax.model.Count;
import org.parallax.model.Edition;
import org.parallax.model.Place;
import org.parallax.model.Place.Located;
import org.parallax.model.Span;

/**
 * PLOVER records, one JSON object a line: the field's richest event format. Acts that an account denies or leaves open
 * are records too, with the auxiliary modes {@code negation} and {@code hypothetical}; fields of ours begin with
 * {@code x_parallax_}.
 */
public final class PloverJson implements TextFormat {

    @Override
    public String name() {
        return "plover";
    }

    @Override
    public String suffix() {
        return ".plover.jsonl";
    }

    @Override
    public Set<Carried> carries() {
        return EnumSet.of(
                Carried.FURTHER_ACTS,
                Carried.FURTHER_PARTICIPANTS,
                Carried.UNAFFIRMED_ACTS,
                Carried.ATTRIBUTION_CHAINS,
                Carried.EVIDENCE_SPANS,
                Carried.TIME_RANGES);
    }

    @Override
    public List<String> notes() {
        return List.of(
                "date is absent unless the day or range is known, although the format asks for it",
                "text is the sentence of the leading mention; offsets are Unicode code points of the stored text",
                "PLOVER codes the capture of combatants as ASSAULT abduct; we give the code of the account's own word",
                "SANCTION is material conflict here, as in its own section of the codebook");
    }

    @Override
    public void write(Selection selection, Loss loss, Appendable out) throws IOException {
        for (Account account : selection.accounts()) {
            for (Telling telling : all(account)) {
                if (telling.code().type() == null) {
                    loss.omit(telling.id(), "no PLOVER type");
                    continue;
                }
                out.append(record(selection, account, telling).toString()).append('\n');
                loss.row();
            }
        }
    }

    /** The acts that the account affirms, then one record for each that it does not. */
    private static List<Telling> all(Account account) {
        Stream<Telling> others = account.unaffirmed().stream()
                .map(told -> new Telling(
                        account.id() + "/" + told.coded().id() + "/"
                                + told.event().id(),
                        List.of(told),
                        point -> true));
        return Stream.concat(account.tellings().stream(), others).toList();
    }

    private static Json record(Selection selection, Account account, Telling telling) {
        Json record = new Json().put("id", telling.id());
        telling.when().ifPresent(when -> date(record, when));
        record.list(
                "actor", telling.actors().map(actor -> entity(selection, actor)).toList());
        record.list(
                "recipient",
                telling.recipients().map(actor -> entity(selection, actor)).toList());
        code(record, telling);
        telling.place().ifPresent(place -> record.put("event_loc", place(place, Telling.located(place))));
        record.put("size", size(telling));
        record.put("link", account.incident().id());
        text(record, selection, telling.lead());
        record.put("cite_info", citation(selection, telling.lead().document().edition()));
        ours(record, selection, account, telling);
        return record;
    }

    private static void date(Json record, When when) {
        record.put("date", when.first());
        if (!when.exact()) {
            record.put("enddate", when.last());
        }
    }

    private static void code(Json record, Telling telling) {
        record.list("event", List.of(String.valueOf(telling.code().type())));
        record.put("quad_code", telling.quad()).put("event_scale", PloverScale.of(telling.code()));
        record.list(
                "mode",
                Stream.concat(Stream.ofNullable(telling.code().mode()), auxiliary(telling).stream())
                        .toList());
        record.list("context", telling.code().contexts());
    }

    private static Optional<String> auxiliary(Telling telling) {
        return switch (telling.lead().event().standing().factuality()) {
            case CT_PLUS, PR_PLUS -> Optional.empty();
            case CT_MINUS, PR_MINUS, PS_MINUS -> Optional.of("negation");
            case PS_PLUS, UNCOMMITTED -> Optional.of("hypothetical");
        };
    }

    private static Json entity(Selection selection, Actor actor) {
        ActorCode code = ActorCode.of(actor);
        String country = code.country().map(found -> found.iso3()).orElse(code.group());
        return new Json()
                .put("code", country)
                .put("sector", String.join(" ", code.ploverSectors()))
                .put("entity_text", selection.discreet(actor.name()));
    }

    private static Json place(Place place, Located located) {
        return new Json()
                .put("extracted_place", place.name())
                .put("lat", located.point().latitude())
                .put("lon", located.point().longitude())
                .put("province", located.area().admin1())
                .put("country_code", located.area().country())
                .put("resolution", resolution(located.point().precision()));
    }

    private static @Nullable Integer resolution(String precision) {
        return switch (precision) {
            case "point" -> 5;
            case "village", "city" -> 4;
            case "district" -> 3;
            case "admin1" -> 2;
            case "country" -> 1;
            default -> null;
        };
    }

    private static Json size(Telling telling) {
        return new Json()
                .put("dead", exactly(telling.counts("dead")))
                .put("injured", exactly(telling.counts("wounded")))
                .put("arrested", exactly(telling.counts("captured")));
    }

    /** The number, if all counts are exact. */
    private static @Nullable Integer exactly(List<Count> counts) {
        boolean exact = !counts.isEmpty()
                && counts.stream().allMatch(count -> count.high() != null && count.high() == count.low());
        return exact ? counts.stream().mapToInt(Count::low).sum() : null;
    }

    private static void text(Json record, Selection selection, Told lead) {
        Span sentence = lead.sentenceSpan();
        record.list(
                "event_text",
                List.of(selection.discreet(lead.at(lead.event().trigger().span()))));
        record.put("text", selection.discreet(lead.at(sentence)));
        record.put(
                "text_info",
                new Json()
                        .put("sequence", lead.sentence())
                        .put("start", sentence.start())
                        .put("end", sentence.end())
                        .put("text_story", lead.coded().id()));
    }

    private static Json citation(Selection selection, Edition edition) {
        return new Json()
                .put("publication", edition.outlet())
                .put("title", edition.title() == null ? null : selection.discreet(edition.title()))
                .put("url", edition.url())
                .put("language", edition.language())
                .put("coder", "parallax/1");
    }

    private static void ours(Json record, Selection selection, Account account, Telling telling) {
        Told lead = telling.lead();
        record.put("x_parallax_account", account.name());
        record.put("x_parallax_factuality", lead.event().standing().factuality().label());
        record.put("x_parallax_cameo", telling.code().cameo());
        record.put("x_parallax_source", Quotes.source(lead).map(selection::discreet));
        record.put("x_parallax_rule", lead.event().provenance().rule());
        record.list(
                "x_parallax_mentions",
                telling.told().stream()
                        .map(told -> new Json()
                                .put("doc", told.coded().id())
                                .put("event", told.event().id())
                                .put("start", told.event().trigger().span().start())
                                .put("end", told.event().trigger().span().end()))
                        .toList());
    }
}
