package org.parallax.export.flat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.export.account.Selection;
import org.parallax.export.format.Carried;
import org.parallax.export.format.Loss;

/** Our own table as text: a row for each account, a column with a status for each point. */
public final class AccountCsv implements Tabular {

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String suffix() {
        return ".accounts.csv";
    }

    @Override
    public Set<Carried> carries() {
        return AccountTable.carries();
    }

    @Override
    public List<String> columns() {
        return AccountTable.COLUMNS;
    }

    @Override
    public Dialect dialect() {
        return Dialect.CSV;
    }

    @Override
    public Stream<Row> rows(Selection selection, Loss loss) {
        return AccountTable.rows(selection);
    }
}
