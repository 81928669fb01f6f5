package org.parallax.export.flat;

import java.io.IOException;
import java.util.Set;
import org.parallax.export.account.Account;
import org.parallax.export.account.Selection;
import org.parallax.export.format.Carried;
import org.parallax.export.format.Loss;
import org.parallax.export.format.TextFormat;

/** Our own table as text: a row for each account, a column with a status for each point. */
public final class AccountCsv implements TextFormat {

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
    public void write(Selection selection, Loss loss, Appendable out) throws IOException {
        Sheet sheet = new Sheet(AccountTable.COLUMNS, Dialect.CSV, selection, out);
        for (Account account : selection.accounts()) {
            sheet.write(AccountTable.row(sheet.row(), account));
            loss.row();
        }
    }
}
