package org.parallax.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.parallax.model.Document;
import org.parallax.model.Rejection;
import org.parallax.read.Reading;

/** Reads the documents of one source; what goes wrong with one becomes a row among the refused and stops nothing. */
record ReadTask(Meters meters) implements FlatMapFunction<Source, Row>, Serializable {

    @Override
    public Iterator<Row> call(Source source) {
        long start = System.nanoTime();
        List<Row> rows = new ArrayList<>();
        for (Reading reading : source.read()) {
            rows.add(row(reading));
        }
        meters.milliseconds.add((System.nanoTime() - start) / 1_000_000);
        return rows.iterator();
    }

    private Row row(Reading reading) {
        if (reading instanceof Reading.Read read) {
            return row(read.document());
        }
        return refused(((Reading.Refused) reading).rejection());
    }

    private Row row(Document document) {
        try {
            Row row = DocumentRow.of(Engine.read(document));
            meters.documents.add(1);
            meters.characters.add(document.text().length());
            return row;
        } catch (RuntimeException | StackOverflowError e) {
            return refused(new Rejection(document.source(), "a fault in parallax while reading it: " + e));
        }
    }

    private Row refused(Rejection rejection) {
        meters.refused.add(1);
        return DocumentRow.of(rejection);
    }
}
