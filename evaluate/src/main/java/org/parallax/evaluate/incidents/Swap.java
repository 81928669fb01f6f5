package org.parallax.evaluate.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parallax.model.Answer;
import org.parallax.model.Incident;
import org.parallax.model.Party;
import org.parallax.model.Point;

/**
 * With two parties exchanged the accounts are a mirror image: nothing in the engine knows one party better than another. They are exchanged
 * in what the engine read of the texts, so that it is the engine's judgement that is tested and not its ear for the two names.
 */
final class Swap implements Invariant {

    private static final Set<String> STATES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

    @Override
    public String name() {
        return "swap";
    }

    @Override
    public List<String> broken(Accounts accounts) {
        Set<Party> parties = new TreeSet<>();
        accounts.incidents().forEach(incident -> parties.addAll(incident.parties()));
        List<Party> all = List.copyOf(parties);
        List<String> broken = new ArrayList<>();
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                if (isState(all.get(one)) != isState(all.get(other))) {
                    continue; // only states have land, and whose land it is bears on who stands against whom
                }
                Mirror mirror = new Mirror(all.get(one), all.get(other));
                List<String> expected = seen(accounts.incidents(), mirror);
                List<String> found = seen(
                        accounts.of(accounts.documents().stream()
                                        .map(mirror::of)
                                        .toList())
                                .incidents(),
                        Mirror.NONE);
                if (!found.equals(expected)) {
                    broken.add(all.get(one) + " and " + all.get(other) + ": expected " + expected + ", found " + found);
                }
            }
        }
        return broken;
    }

    private static boolean isState(Party party) {
        return STATES.contains(party.code());
    }

    /** Incidents as a mirror shows them: every point with its status, and who says what. */
    private static List<String> seen(List<Incident> incidents, Mirror mirror) {
        return incidents.stream()
                .map(incident -> seen(incident, mirror))
                .sorted()
                .toList();
    }

    private static String seen(Incident incident, Mirror mirror) {
        TreeMap<String, String> points = new TreeMap<>();
        for (Point point : incident.points()) {
            TreeMap<Party, String> accounts = new TreeMap<>();
            point.accounts().forEach((party, answers) -> accounts.put(mirror.of(party), values(answers)));
            points.put(mirror.of(point.name()), point.status().label() + " " + accounts);
        }
        return incident.id() + " "
                + incident.parties().stream().map(mirror::of).sorted().toList() + " " + points;
    }

    private static String values(List<Answer> answers) {
        return answers.stream()
                .map(answer -> (answer.denial() ? "not " : "") + answer.value() + (answer.earlier() ? ", earlier" : ""))
                .sorted()
                .collect(Collectors.joining(" | "));
    }
}
