package org.parallax.annotate;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A command that writes the classes of words of like use, which the tagger's model holds, as a table for other steps:
 * {@code WordClassList TAGS.BIN FILE}. The classes were counted by the Stanford NLP group on newswire (Clark 2003); of their words
 * only those are told that the tagger was trained on.
 */
public final class WordClassList {

    private static final String HEADER = """
            # Words of like use: 511 classes, counted on newswire, out of the tagger model english-left3words-distsim of Stanford CoreNLP.
            # class: its number
            # words: lower case, parted by blanks
            # Made by org.parallax.annotate.WordClassList; not edited by hand.
            # SPDX-License-Identifier: GPL-3.0-or-later
            """;

    private WordClassList() {}

    public static void main(String[] arguments) throws IOException {
        TagModel model;
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(Path.of(arguments[0]))))) {
            model = TagModel.read(in);
        }
        Map<Integer, TreeSet<String>> classes = new TreeMap<>();
        model.classified()
                .forEach((word, name) -> classes.computeIfAbsent(Integer.valueOf(name), absent -> new TreeSet<>())
                        .add(word));
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]))) {
            out.write(HEADER);
            for (Map.Entry<Integer, TreeSet<String>> each : classes.entrySet()) {
                out.write(each.getKey() + "\t" + String.join(" ", each.getValue()) + "\n");
            }
        }
    }
}
