package org.parallax.example;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.parallax.Parallax;
import org.parallax.export.Export;
import org.parallax.export.Formats;
import org.parallax.export.account.Terms;
import org.parallax.model.Incident;
import org.parallax.model.Point;

/** Prints what each side says of each incident, and writes one row for each account. */
public final class TwoSides {

    public static void main(String[] files) throws IOException {
        Parallax parallax = Parallax.standard();
        Parallax.Told told = parallax.read(Arrays.stream(files).map(Path::of).toList());
        for (Incident incident : told.incidents()) {
            System.out.println(incident.title());
            incident.points().forEach(TwoSides::print);
        }
        told.rejections().forEach(no -> System.err.println(no.source() + ": " + no.reason()));
        try (OutputStream out = Files.newOutputStream(Path.of(files[0] + ".accounts.parquet"))) {
            Export.write(
                    told.selection(Terms.STANDARD), Formats.named("parquet").orElseThrow(), out);
        }
    }

    private static void print(Point point) {
        System.out.println("  " + point.name() + " (" + point.status().label() + ")");
        point.accounts()
                .forEach((party, answers) ->
                        answers.forEach(answer -> System.out.println("    " + party.code() + ": " + answer.value())));
    }
}
