package org.parallax.export.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Answer;
import org.parallax.model.CodedDocument;
import org.parallax.model.DocumentId;
import org.parallax.model.EventCode;
import org.parallax.model.Incident;
import org.parallax.model.Incident.EventRef;
import org.parallax.model.Party;
import org.parallax.model.Point;
import org.parallax.model.Status;

/** Takes incidents apart into accounts. */
final class Accounts {

    /** Surest first, then the fullest, then in order of document and text. */
    private static final Comparator<Told> LEADING = Comparator.comparingInt(
                    (Told told) -> -told.event().standing().factuality().degree())
            .thenComparing(told -> -told.richness())
            .thenComparing(told -> told.coded().id())
            .thenComparing(told -> told.event().trigger().span());

    /** The gravest act leads; material conflict comes last in the order of quad classes. */
    private static final Comparator<Telling> GRAVEST = Comparator.comparingInt(
                    (Telling telling) -> -telling.quad().orElse(0))
            .thenComparingDouble(telling ->
                    telling.code().goldstein() == null ? 0 : telling.code().goldstein())
            .thenComparing(Telling::lead, LEADING)
            .thenComparing(Telling::id);

    private final Map<DocumentId, CodedDocument> documents;
    private final Projection projection;

    Accounts(Map<DocumentId, CodedDocument> documents, Projection projection) {
        this.documents = documents;
        this.projection = projection;
    }

    List<Account> of(List<Incident> incidents) {
        return incidents.stream().flatMap(this::of).toList();
    }

    private Stream<Account> of(Incident incident) {
        return projection.kind() == Projection.Kind.AGREED_ONLY
                ? agreed(incident).stream()
                : sides(incident)
                        .filter(account -> projection.wants(java.util.Objects.requireNonNull(account.party())));
    }

    private Stream<Account> sides(Incident incident) {
        SortedMap<Party, List<Told>> byTeller = byTeller(incident);
        return byTeller.entrySet().stream().map(side -> side(incident, side.getKey(), side.getValue()));
    }

    private static Account side(Incident incident, Party party, List<Told> told) {
        String id = incident.id() + "/" + party;
        return new Account(
                incident,
                party,
                tellings(id, affirmed(told), point -> true),
                told.stream().filter(Predicate.not(Accounts::affirms)).toList());
    }

    /** The account made of agreed points alone; none if the sides agree on nothing. */
    private List<Account> agreed(Incident incident) {
        Set<String> points = incident.points().stream()
                .filter(point -> point.status() == Status.AGREED)
                .map(Point::name)
                .collect(Collectors.toCollection(TreeSet::new));
        if (points.isEmpty()) {
            return List.of();
        }
        List<Told> shared = points.contains("act") ? shared(byTeller(incident)) : List.of();
        return List.of(
                new Account(incident, null, tellings(incident.id() + "/agreed", shared, points::contains), List.of()));
    }

    /** Events whose code two sides affirm; the outlet's own voice is no side. */
    private static List<Told> shared(SortedMap<Party, List<Told>> byTeller) {
        Map<String, Set<Party>> sides = new TreeMap<>();
        byTeller.forEach((party, told) -> affirmed(told).stream()
                .filter(each -> !party.equals(Party.OUTLET))
                .forEach(each -> sides.computeIfAbsent(key(each), code -> new TreeSet<>())
                        .add(party)));
        return byTeller.values().stream()
                .flatMap(List::stream)
                .filter(Accounts::affirms)
                .filter(each -> sides.getOrDefault(key(each), Set.of()).size() > 1)
                .toList();
    }

    private static List<Told> affirmed(List<Told> told) {
        return told.stream().filter(Accounts::affirms).toList();
    }

    private static boolean affirms(Told told) {
        return told.event().standing().factuality().affirms();
    }

    private static List<Telling> tellings(String account, List<Told> told, Predicate<String> lets) {
        SortedMap<String, List<Told>> byCode = new TreeMap<>();
        told.forEach(each ->
                byCode.computeIfAbsent(key(each), code -> new ArrayList<>()).add(each));
        return byCode.entrySet().stream()
                .map(same -> new Telling(
                        account + "/" + same.getKey(),
                        same.getValue().stream().sorted(LEADING).toList(),
                        lets))
                .sorted(GRAVEST)
                .toList();
    }

    /** What makes two mentions one act of an account: the codes, or the word where there is no code. */
    private static String key(Told told) {
        EventCode code = told.event().code();
        String plover = code.type() == null ? "" : code.type() + (code.mode() == null ? "" : "-" + code.mode());
        String cameo = code.cameo() == null ? "" : code.cameo();
        return plover.isEmpty() && cameo.isEmpty()
                ? told.event().trigger().lemma()
                : Stream.of(cameo, plover)
                        .filter(Predicate.not(String::isEmpty))
                        .collect(Collectors.joining("-"));
    }

    private SortedMap<Party, List<Told>> byTeller(Incident incident) {
        Map<EventRef, Set<Party>> cited = cited(incident);
        SortedMap<Party, List<Told>> byTeller = new TreeMap<>();
        incident.points()
                .forEach(point -> point.accounts().keySet().forEach(party -> byTeller.put(party, new ArrayList<>())));
        for (EventRef ref : incident.sources().events()) {
            Told told = told(ref);
            if (told != null) {
                byTeller.computeIfAbsent(teller(told, cited.getOrDefault(ref, Set.of())), party -> new ArrayList<>())
                        .add(told);
            }
        }
        return byTeller;
    }

    /** The party under which the incident cites the event, else the side of its innermost source. */
    private static Party teller(Told told, Set<Party> cited) {
        return cited.size() == 1 ? cited.iterator().next() : told.voice();
    }

    private static Map<EventRef, Set<Party>> cited(Incident incident) {
        Map<EventRef, Set<Party>> cited = new java.util.HashMap<>();
        for (Point point : incident.points()) {
            point.accounts()
                    .forEach((party, answers) -> answers.stream()
                            .map(Answer::evidence)
                            .filter(evidence -> evidence.event() != null)
                            .forEach(evidence -> cited.computeIfAbsent(
                                            new EventRef(
                                                    evidence.document(),
                                                    java.util.Objects.requireNonNull(evidence.event())),
                                            ref -> new TreeSet<>())
                                    .add(party)));
        }
        return cited;
    }

    private @Nullable Told told(EventRef ref) {
        CodedDocument document = documents.get(ref.document());
        return document == null
                ? null
                : document.told().events().stream()
                        .filter(event -> event.id().equals(ref.event()))
                        .findFirst()
                        .map(event -> new Told(document, event))
                        .orElse(null);
    }
}
