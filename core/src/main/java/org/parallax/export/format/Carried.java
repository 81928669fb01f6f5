package org.parallax.export.format;

import java.util.Locale;
import java.util.stream.Stream;
import org.parallax.export.account.Account;
import org.parallax.export.account.Telling;
import org.parallax.export.account.Told;
import org.parallax.model.Answer;
import org.parallax.model.Count;
import org.parallax.model.Incident;
import org.parallax.model.Point;
import org.parallax.model.Status;

/** What an account can hold and many formats cannot. Each constant counts how much of it there is. */
public enum Carried {
    /** Points on which sides contradict each other. */
    DISPUTED_POINTS {
        @Override
        long of(Incident incident) {
            return incident.points().stream()
                    .filter(point -> point.status() == Status.DISPUTED)
                    .count();
        }
    },
    /** Points that a side was asked about and did not answer. */
    UNANSWERED_POINTS {
        @Override
        long of(Incident incident) {
            return incident.points().stream()
                    .filter(point -> point.status() == Status.UNANSWERED)
                    .count();
        }
    },
    /** Answers of more than one hop: somebody, as quoted by somebody. */
    ATTRIBUTION_CHAINS {
        @Override
        long of(Incident incident) {
            return answers(incident)
                    .filter(answer -> answer.evidence().chain().size() > 1)
                    .count();
        }
    },
    /** Spans of words that an answer rests on. */
    EVIDENCE_SPANS {
        @Override
        long of(Incident incident) {
            return answers(incident)
                    .mapToLong(answer -> answer.evidence().spans().size())
                    .sum();
        }
    },
    /** Values that a side denies. */
    DENIALS {
        @Override
        long of(Incident incident) {
            return answers(incident).filter(Answer::denial).count();
        }
    },
    /** Acts that an account denies, plans or leaves open. */
    UNAFFIRMED_ACTS {
        @Override
        long of(Account account) {
            return account.unaffirmed().size();
        }
    },
    /** Acts of an account beside the leading one. */
    FURTHER_ACTS {
        @Override
        long of(Account account) {
            return Math.max(0, account.tellings().size() - 1);
        }
    },
    /** Participants beside the first actor and recipient. */
    FURTHER_PARTICIPANTS {
        @Override
        long of(Account account) {
            return sum(
                    account,
                    telling -> Math.max(0, telling.actors().count() - 1)
                            + Math.max(0, telling.recipients().count() - 1));
        }
    },
    /** Places beside the most precise one. */
    ALTERNATIVE_PLACES {
        @Override
        long of(Account account) {
            return sum(account, telling -> Math.max(0, telling.places().count() - 1));
        }
    },
    /** Places that further states claim. */
    CONTESTED_TERRITORY {
        @Override
        long of(Account account) {
            return sum(
                    account,
                    telling -> telling.places()
                            .filter(place ->
                                    !Telling.located(place).area().claims().isEmpty())
                            .count());
        }
    },
    /** Place names that are not on the map. */
    UNLOCATED_PLACES {
        @Override
        long of(Account account) {
            return told(account)
                    .flatMap(told -> told.places().stream())
                    .filter(place -> place.resolution().located() == null)
                    .count();
        }
    },
    /** Times that are wider than a day. */
    TIME_RANGES {
        @Override
        long of(Account account) {
            return sum(
                    account,
                    telling -> telling.when().filter(when -> !when.exact()).isPresent() ? 1 : 0);
        }
    },
    /** Times that stay open, such as a weekday without a date. */
    OPEN_TIMES {
        @Override
        long of(Account account) {
            return told(account)
                    .flatMap(told -> told.times().stream())
                    .filter(time -> time.range().earliest() == null)
                    .count();
        }
    },
    /** Numbers given as a range or open above. */
    COUNT_RANGES {
        @Override
        long of(Account account) {
            return told(account)
                    .flatMap(told -> told.event().setting().counts().stream())
                    .filter(Carried::ranges)
                    .count();
        }
    },
    /** What people were there for, and with what. */
    PURPOSE_AND_MEANS {
        @Override
        long of(Account account) {
            return told(account)
                    .map(told -> told.event().setting())
                    .mapToLong(setting ->
                            setting.purposes().size() + setting.means().size())
                    .sum();
        }
    };

    /** How much of it an incident holds. */
    long of(Incident incident) {
        return 0;
    }

    /** How much of it an account holds. */
    long of(Account account) {
        return 0;
    }

    /** The name in a loss report. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean ranges(Count count) {
        return count.high() == null || count.high() != count.low();
    }

    private static long sum(Account account, java.util.function.ToLongFunction<Telling> amount) {
        return account.tellings().stream().mapToLong(amount).sum();
    }

    private static Stream<Told> told(Account account) {
        return account.told().stream();
    }

    private static Stream<Answer> answers(Incident incident) {
        return incident.points().stream()
                .map(Point::accounts)
                .flatMap(accounts -> accounts.values().stream())
                .flatMap(java.util.List::stream);
    }
}
