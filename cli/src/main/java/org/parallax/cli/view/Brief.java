package org.parallax.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parallax.model.Incident;
import org.parallax.model.Party;
import org.parallax.model.Point;

/** An incident that one side or only the outlet tells, in a few lines. */
record Brief(Look look, Ink ink, Names names, Citations citations) {

    List<String> lines(Incident incident) {
        List<String> lines = new ArrayList<>();
        String title = ink.bold(Names.capital(Cells.plain(incident.title())));
        lines.addAll(Paragraph.hanging(ink.bullet() + " ", "  ", title, look.width()));
        int first = citations.next();
        Accounts accounts = new Accounts(look, ink, names, citations);
        TreeSet<Party> parties = new TreeSet<>();
        incident.points().forEach(point -> parties.addAll(Told.answering(point)));
        for (Party party : parties) {
            String said = names.party(party) + ": " + account(incident, party, accounts);
            lines.addAll(Paragraph.hanging("  ", "    ", said, look.width()));
        }
        if (look.evidence() == Look.Evidence.FULL) {
            citations.lines(first, look.width() - 2).forEach(line -> lines.add("  " + line));
        }
        return lines;
    }

    private String account(Incident incident, Party party, Accounts accounts) {
        return incident.points().stream()
                .filter(point -> Told.answering(point).contains(party))
                .map(point -> answer(incident, point, party, accounts))
                .collect(Collectors.joining(ink.dot()));
    }

    private static final String OCCURRENCE = "occurrence";

    private String answer(Incident incident, Point point, Party party, Accounts accounts) {
        String said = String.join("; ", accounts.cell(incident, point, party));
        return point.name().equals(OCCURRENCE)
                ? said
                : names.point(point.name()).toLowerCase(java.util.Locale.ROOT) + ": " + said;
    }
}
