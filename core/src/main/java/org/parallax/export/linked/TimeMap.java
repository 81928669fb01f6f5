package org.parallax.export.linked;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parallax.export.account.Account;
import org.parallax.export.account.Selection;
import org.parallax.export.account.Telling;
import org.parallax.export.account.Told;
import org.parallax.export.account.When;
import org.parallax.export.flat.Quotes;
import org.parallax.export.format.Carried;
import org.parallax.export.format.Loss;
import org.parallax.export.format.TextFormat;
import org.parallax.model.CodedDocument;
import org.parallax.model.Edition;

/** TimeMap JSON: an event for each account, a source for each document; a public map site reads it as it is. */
public final class TimeMap implements TextFormat {

    @Override
    public String name() {
        return "timemap";
    }

    @Override
    public String suffix() {
        return ".timemap.json";
    }

    @Override
    public Set<Carried> carries() {
        return EnumSet.noneOf(Carried.class);
    }

    @Override
    public List<String> notes() {
        return List.of("date is empty unless the day is known", "the account's party is the event's category");
    }

    @Override
    public void write(Selection selection, Loss loss, Appendable out) throws IOException {
        JsonArray events = new JsonArray(out, "{\"events\":[");
        int id = 0;
        for (Account account : selection.accounts()) {
            events.add(event(selection, account, ++id));
            loss.row();
        }
        events.end("],\n");
        JsonArray sources = new JsonArray(out, "\"sources\":[");
        for (CodedDocument document : selection.documents()) {
            sources.add(source(selection, document));
        }
        sources.end("],\n\"associations\":[],\"sites\":[],\"shapes\":[]}\n");
    }

    private static Json event(Selection selection, Account account, int id) {
        Json event = new Json().put("id", id).put("civId", account.id());
        event.put("description", selection.discreet(description(account)));
        event.put("category", account.name()).put("graphic", "FALSE");
        account.lead().ifPresent(telling -> where(event, selection, telling));
        event.list("associations", List.of());
        return event.list(
                "sources",
                account.told().stream()
                        .map(Told::coded)
                        .map(CodedDocument::id)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** The sentences that tell it; the incident's title where the account affirms no act. */
    private static String description(Account account) {
        String told = Quotes.sentences(account);
        return told.isEmpty() ? account.incident().title() : told;
    }

    private static void where(Json event, Selection selection, Telling telling) {
        event.put("type", telling.code().type());
        telling.when()
                .filter(When::exact)
                .ifPresent(when -> event.put("date", when.first()).put("time_precision", "day"));
        telling.place()
                .ifPresent(place -> event.put("location", selection.discreet(place.name()))
                        .put(
                                "latitude",
                                String.valueOf(Telling.located(place).point().latitude()))
                        .put(
                                "longitude",
                                String.valueOf(Telling.located(place).point().longitude())));
    }

    private static Json source(Selection selection, CodedDocument document) {
        Edition edition = document.document().edition();
        return new Json()
                .put("id", document.id())
                .put(
                        "title",
                        selection.discreet(
                                edition.title() == null ? document.document().source() : edition.title()))
                .put("type", "Article")
                .put("author", edition.outlet())
                .put(
                        "date",
                        edition.published() == null ? null : edition.published().day())
                .put("url", edition.url())
                .list("paths", edition.url() == null ? List.of() : List.of(edition.url()));
    }
}
