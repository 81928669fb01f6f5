package org.parallax.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Edition;
import org.parallax.model.Published;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the user says about documents that do not say it themselves. */
final class EditionOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description =
                    "Day of publication (2021-05-27) where the documents do not say; weekdays are counted from it.")
    private @Nullable String published;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published them, where they do not say.")
    private @Nullable String outlet;

    @Option(names = "--title", paramLabel = "TITLE", description = "The headline, where they do not say.")
    private @Nullable String title;

    @Option(names = "--lang", paramLabel = "xx", description = "The language, where they do not say.")
    private @Nullable String language;

    Edition edition() {
        return new Edition(title, outlet, publication(), language, null);
    }

    private @Nullable Published publication() {
        if (published == null) {
            return null;
        }
        try {
            return published.contains("T")
                    ? Published.at(OffsetDateTime.parse(published))
                    : Published.on(LocalDate.parse(published));
        } catch (DateTimeException e) {
            String wrong = "--published wants a day such as 2021-05-27, not '" + published + "'";
            throw new ParameterException(spec.commandLine(), wrong);
        }
    }
}
