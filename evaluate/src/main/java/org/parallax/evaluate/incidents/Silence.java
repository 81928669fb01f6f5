package org.parallax.evaluate.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Attribution;
import org.parallax.model.AttributionId;
import org.parallax.model.CodedDocument;
import org.parallax.model.CodedDocument.Line;
import org.parallax.model.Event;
import org.parallax.model.Events;
import org.parallax.model.Incident;
import org.parallax.model.Party;
import org.parallax.model.Point;
import org.parallax.model.Span;
import org.parallax.model.Status;
import org.parallax.model.Text;

/**
 * A side whose words are taken away is heard on no point, and no point between it and one other side is agreed. The words go in two ways:
 * what the engine read of them, and the sentences themselves, so that the whole engine reads the rest.
 */
final class Silence implements Invariant {

    @Override
    public String name() {
        return "silence";
    }

    @Override
    public List<String> broken(Accounts accounts) {
        Set<Party> speakers = new TreeSet<>();
        accounts.incidents()
                .forEach(incident -> incident.points()
                        .forEach(point -> speakers.addAll(point.accounts().keySet())));
        // the outlet and unknown sources are no sides
        speakers.remove(Party.OUTLET);
        speakers.remove(new Party("unknown"));
        List<String> broken = new ArrayList<>();
        for (Party party : speakers) {
            check(accounts.of(unread(accounts, party)), party, "unread", broken);
            check(accounts.of(unprinted(accounts, party)), party, "unprinted", broken);
        }
        return broken;
    }

    private static void check(Accounts rest, Party party, String how, List<String> broken) {
        for (Incident incident : rest.incidents()) {
            for (Point point : incident.points()) {
                if (point.accounts().containsKey(party)) {
                    broken.add(party + " is " + how + " and heard on " + point.name());
                }
                boolean two =
                        incident.parties().size() == 2 && incident.parties().contains(party);
                if (two && point.status() == Status.AGREED) {
                    broken.add(party + " is " + how + " and agrees on " + point.name());
                }
            }
        }
    }

    private static List<CodedDocument> unread(Accounts accounts, Party party) {
        return accounts.documents().stream()
                .map(document -> unread(document, party))
                .toList();
    }

    private static CodedDocument unread(CodedDocument document, Party party) {
        List<Event> events = document.told().events().stream()
                .filter(event -> !speaks(document, event.standing(), party) && !isSpeech(document, event, party))
                .toList();
        var assertions = document.told().assertions().stream()
                .filter(assertion -> !speaks(document, assertion.standing(), party))
                .toList();
        return new CodedDocument(
                document.document(),
                document.lines(),
                document.actors(),
                document.attributions(),
                new Events(events, assertions),
                document.places(),
                document.times());
    }

    private static boolean speaks(CodedDocument document, Event.Standing standing, Party party) {
        for (Attribution each = at(document, standing.attribution());
                each != null;
                each = at(document, each.within())) {
            if (party.equals(each.voice().party())) {
                return true;
            }
        }
        return false;
    }

    /** Whether an event is the saying itself: the "demanded" of "demanded their release". */
    private static boolean isSpeech(CodedDocument document, Event event, Party party) {
        return document.attributions().all().stream()
                .filter(attribution -> party.equals(attribution.voice().party()))
                .flatMap(attribution -> attribution.wording().cue().stream())
                .anyMatch(event.trigger().span()::overlaps);
    }

    private static @Nullable Attribution at(CodedDocument document, @Nullable AttributionId id) {
        return id == null ? null : document.attributions().attribution(id);
    }

    private static List<CodedDocument> unprinted(Accounts accounts, Party party) {
        return accounts.documents().stream()
                .flatMap(document -> accounts.reread(document, unprinted(document, party)).stream())
                .toList();
    }

    /** The text without the sentences in which the party says or does not say something. */
    private static String unprinted(CodedDocument document, Party party) {
        Text text = document.document().text();
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (Line line : document.lines()) {
            if (isBy(document, line.span(), party)) {
                rest.append(text.value(), at, text.unit(line.span().start()));
                at = text.unit(line.span().end());
            }
        }
        return rest.append(text.value(), at, text.value().length()).toString();
    }

    private static boolean isBy(CodedDocument document, Span line, Party party) {
        return document.attributions().all().stream()
                .filter(attribution -> party.equals(attribution.voice().party()))
                .flatMap(attribution ->
                        Stream.concat(attribution.wording().cue().stream(), attribution.wording().content().stream()))
                .anyMatch(line::overlaps);
    }
}
