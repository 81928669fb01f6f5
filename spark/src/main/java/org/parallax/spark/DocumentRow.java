package org.parallax.spark;

import java.io.Serializable;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.parallax.model.CodedDocument;
import org.parallax.model.Published;
import org.parallax.model.Rejection;

/** What came of an input, as a row: a document's id, day and lines, or the reason why there is none. */
final class DocumentRow implements Serializable {

    private static final long serialVersionUID = 1;

    static final String UNDATED = "unknown";

    static final StructType TYPE = new StructType()
            .add("id", DataTypes.StringType)
            .add("source", DataTypes.StringType)
            .add("title", DataTypes.StringType)
            .add("outlet", DataTypes.StringType)
            .add("reason", DataTypes.StringType)
            .add("line", DataTypes.StringType)
            .add("whole", DataTypes.StringType)
            .add("day", DataTypes.StringType);

    private DocumentRow() {}

    static Encoder<Row> encoder() {
        return Encoders.row(TYPE);
    }

    static Row of(CodedDocument coded) {
        var edition = coded.document().edition();
        return RowFactory.create(
                coded.id().value(),
                coded.document().source(),
                edition.title(),
                edition.outlet(),
                null,
                Engine.line(coded),
                Engine.whole(coded),
                day(edition.published()));
    }

    static Row of(Rejection rejection) {
        return RowFactory.create(null, rejection.source(), null, null, rejection.reason(), null, null, UNDATED);
    }

    static String day(@Nullable Published published) {
        return published == null ? UNDATED : published.day().toString();
    }
}
