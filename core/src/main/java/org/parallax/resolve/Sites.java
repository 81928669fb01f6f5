package org.parallax.resolve;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.model.CodedDocument;
import org.parallax.table.Table;

/** Finds sites with a name in the sentences that tell a happening: "the al-Ahli hospital". No gazetteer need know them. */
final class Sites {

    private static final Pattern NAMED =
            Pattern.compile("(?<![\\p{L}'’-])(?:(?:al|el|an|as)-)?(\\p{Lu}[\\p{L}'’-]{2,40}+) ("
                    + Table.rows(Sites.class, "sites.tsv", 1).stream()
                            .map(row -> row.cell(0))
                            .collect(Collectors.joining("|"))
                    + ")\\b");

    private Sites() {}

    /** The names, in lower case: "ahli hospital". */
    static Set<String> of(Telling telling) {
        Set<String> sites = new TreeSet<>();
        CodedDocument document = telling.document();
        telling.core().stream().map(Sketch::line).distinct().forEach(line -> {
            Matcher named = NAMED.matcher(document.at(document.lines().get(line).span()));
            while (named.find()) {
                sites.add((named.group(1) + " " + named.group(2)).toLowerCase(Locale.ROOT));
            }
        });
        return sites;
    }
}
