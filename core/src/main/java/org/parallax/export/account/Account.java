package org.parallax.export.account;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Answer;
import org.parallax.model.Incident;
import org.parallax.model.Party;
import org.parallax.model.Point;
import org.parallax.model.Status;

/**
 * What one side says about one incident, or what both agree on.
 *
 * @param party whose account it is; null for what opposing parties agree on
 * @param tellings the acts that the account affirms, the leading one first
 * @param unaffirmed acts that it denies or leaves open
 */
public record Account(Incident incident, @Nullable Party party, List<Telling> tellings, List<Told> unaffirmed) {

    public Account {
        tellings = List.copyOf(tellings);
        unaffirmed = List.copyOf(unaffirmed);
    }

    /** Permanent name: the incident's id and the party. */
    public String id() {
        return incident.id() + "/" + name();
    }

    /** The party's code, or {@code agreed}. */
    public String name() {
        return party == null ? "agreed" : party.code();
    }

    /** The act that stands for the account in formats with one row for each. */
    public Optional<Telling> lead() {
        return tellings.stream().findFirst();
    }

    /** What the account answers to a point; for the agreed account every party's answer, if the point is agreed. */
    public List<Answer> answers(Point point) {
        if (party != null) {
            return point.accounts().getOrDefault(party, List.of());
        }
        return point.status() == Status.AGREED
                ? point.accounts().values().stream().flatMap(List::stream).toList()
                : List.of();
    }

    /** Every mention of the acts that the account affirms. */
    public List<Told> told() {
        return tellings.stream().flatMap(telling -> telling.told().stream()).toList();
    }
}
