package org.parallax.store.journal;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** A database that can hold a store. Statements that differ between the two are here and nowhere else. */
public enum Vendor {
    SQLITE {
        @Override
        public String insertWords() {
            return "INSERT INTO document_words (rowid, title, body) VALUES (:number, :title, :body)";
        }

        @Override
        public void clearIndexes(Handle handle) {
            handle.execute("INSERT INTO document_words (document_words) VALUES ('delete-all')");
            handle.execute("DELETE FROM place_box");
        }

        @Override
        public String search() {
            return """
                    SELECT document.id FROM document_words JOIN document ON document.number = document_words.rowid
                    WHERE document_words MATCH :words ORDER BY bm25(document_words), document.id LIMIT :limit""";
        }

        @Override
        public String matching() {
            return "SELECT rowid FROM document_words WHERE document_words MATCH :words";
        }

        /** Every word in quotation marks, so that nothing in it is an operator. */
        @Override
        public String words(String query) {
            return Words.of(query).map(word -> '"' + word + '"').collect(Collectors.joining(" "));
        }

        @Override
        public void indexPlace(Handle handle, long number, double latitude, double longitude) {
            handle.execute(
                    "INSERT INTO place_box VALUES (?, ?, ?, ?, ?)", number, longitude, longitude, latitude, latitude);
        }

        @Override
        public String within() {
            return """
                    SELECT DISTINCT place.document FROM place_box JOIN place ON place.number = place_box.number
                    WHERE place_box.east >= :west AND place_box.west <= :east
                      AND place_box.north >= :south AND place_box.south <= :north
                      AND place.longitude BETWEEN :west AND :east AND place.latitude BETWEEN :south AND :north
                    ORDER BY place.document""";
        }
    },
    POSTGRESQL {
        @Override
        public String insertWords() {
            return """
                    INSERT INTO document_words (number, words)
                    VALUES (:number, to_tsvector('simple', :title || ' ' || :body))""";
        }

        @Override
        public void clearIndexes(Handle handle) {
            handle.execute("TRUNCATE document_words");
        }

        @Override
        public String search() {
            return """
                    SELECT document.id FROM document_words JOIN document ON document.number = document_words.number
                    WHERE words @@ plainto_tsquery('simple', :words)
                    ORDER BY ts_rank(words, plainto_tsquery('simple', :words)) DESC, document.id LIMIT :limit""";
        }

        @Override
        public String matching() {
            return "SELECT number FROM document_words WHERE words @@ plainto_tsquery('simple', :words)";
        }

        @Override
        public String words(String query) {
            return Words.of(query).collect(Collectors.joining(" "));
        }

        /** Places have an ordinary index here. */
        @Override
        public void indexPlace(Handle handle, long number, double latitude, double longitude) {}

        @Override
        public String within() {
            return """
                    SELECT DISTINCT place.document FROM place
                    WHERE place.longitude BETWEEN :west AND :east AND place.latitude BETWEEN :south AND :north
                    ORDER BY place.document""";
        }
    };

    /** Indexes the words of a document. */
    public abstract String insertWords();

    /** Empties the indexes of words and positions. */
    public abstract void clearIndexes(Handle handle);

    /** The documents that hold all the words, best first. */
    public abstract String search();

    /** The numbers of the documents that hold all the words. */
    public abstract String matching();

    /** A user's words in the form that {@link #search()} takes. */
    public abstract String words(String query);

    /** Indexes the position of a place. */
    public abstract void indexPlace(Handle handle, long number, double latitude, double longitude);

    /** The documents with a place inside a box. */
    public abstract String within();

    /** Where its migrations lie. */
    String migrations() {
        return "classpath:org/parallax/store/" + name().toLowerCase(Locale.ROOT);
    }

    /** The letters and digits of a query. */
    private static final class Words {
        static Stream<String> of(String query) {
            return Pattern.compile("[^\\p{L}\\p{N}]+").splitAsStream(query).filter(word -> !word.isEmpty());
        }
    }
}
