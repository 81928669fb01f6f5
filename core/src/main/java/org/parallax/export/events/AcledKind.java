package org.parallax.export.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.export.account.Telling;
import org.parallax.export.names.ActorCode;
import org.parallax.model.Actor;
import org.parallax.model.ActorKind;
import org.parallax.model.EventCode;
import org.parallax.table.Table;

/** What an act is in ACLED's terms. */
record AcledKind(String eventType, String subEventType, String disorderType) {

    private static final Map<String, AcledKind> KINDS = Table.rows(AcledKind.class, "acled.tsv", 6).stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> String.join(" ", row.cells().subList(0, 3)),
                    row -> new AcledKind(row.cell(3), row.cell(4), row.cell(5))));

    private static final Set<String> ARMED = Set.of("MIL", "COP", "REB", "UAF", "PRM", "SPY", "SEP");
    private static final Set<String> CIVILIAN =
            Set.of("CVL", "REF", "EDU", "MED", "JRN", "LAB", "HLH", "AGR", "BUS", "REL");

    /** The kind of an act; empty if ACLED does not count acts of its code. */
    static Optional<AcledKind> of(Telling telling) {
        EventCode code = telling.code();
        String mode = Optional.ofNullable(code.mode()).orElse("");
        List<String> struck = telling.recipient()
                .map(AcledKind::struck)
                .map(who -> List.of(who, "any"))
                .orElse(List.of("any"));
        return Stream.of(mode, "")
                .flatMap(each -> struck.stream().map(who -> code.type() + " " + each + " " + who))
                .map(KINDS::get)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private static String struck(Actor actor) {
        if (armed(actor)) {
            return "armed";
        }
        return civilian(actor) ? "civilian" : "any";
    }

    static boolean armed(Actor actor) {
        return actor.kind() == ActorKind.FORCE
                || actor.kind() == ActorKind.ARMED_GROUP
                || ARMED.stream().anyMatch(ActorCode.of(actor)::is);
    }

    static boolean civilian(Actor actor) {
        return CIVILIAN.stream().anyMatch(ActorCode.of(actor)::is);
    }
}
