package org.parallax.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parallax.model.AnArticle.anArticle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.model.ActorKind;
import org.parallax.model.AnArticle;
import org.parallax.model.CodedDocument;
import org.parallax.model.DocumentId;
import org.parallax.model.Happening;
import org.parallax.model.Party;
import org.parallax.model.SpeechAct;
import org.parallax.model.Tie;

class ResolverTest {

    private final Resolver resolver = Resolver.standard();

    /** One side's report of a shelling at a place on a day. */
    private static AnArticle shelling(String name, String place, double latitude, String day) {
        return anArticle(name)
                .published(day)
                .line("North said South had shelled " + place + " that day.")
                .by("NOR", SpeechAct.SAY, "South had shelled " + place + " that day")
                .tells("shelled", "shell")
                .actor("SOU", "South")
                .at(place, "in", "NO", latitude, 45, 2)
                .on("that day", day, day);
    }

    private static CodedDocument capture(String name, String teller, String word, String lemma) {
        return anArticle(name)
                .published("2024-03-02")
                .line("The ministry of " + teller + " said six soldiers had been " + word + " on Saturday.")
                .by(teller, SpeechAct.SAY, "six soldiers had been " + word + " on Saturday")
                .tells(word, lemma)
                .actor("NOR", "six")
                .recipient("SOU", "soldiers")
                .on("Saturday", "2024-03-02", "2024-03-02")
                .build();
    }

    @Test
    void a_detention_and_an_abduction_of_one_day_between_the_same_sides_are_one_happening() {
        List<Happening> happenings = resolver.resolve(
                List.of(capture("a", "NOR", "detained", "detain"), capture("b", "SOU", "abducted", "abduct")));
        assertThat(happenings).hasSize(1);
        assertThat(happenings.get(0).claims())
                .extracting(claim -> claim.claimant().code())
                .containsExactly("NOR", "SOU");
    }

    @Test
    void two_villages_of_one_day_are_two_happenings() {
        List<CodedDocument> documents = List.of(
                shelling("a", "Hill", 40.0, "2024-03-02").build(),
                shelling("b", "Ford", 40.4, "2024-03-02").build());
        assertThat(resolver.resolve(documents)).hasSize(2);
    }

    @Test
    void one_village_on_two_days_is_two_happenings() {
        List<CodedDocument> documents = List.of(
                shelling("a", "Hill", 40.0, "2024-03-02").build(),
                shelling("b", "Hill", 40.0, "2024-03-06").build());
        assertThat(resolver.resolve(documents)).hasSize(2);
    }

    /** One side's report of a raid on a camp, with no day in it and none on it. */
    private static AnArticle undatedRaid(String name, String more) {
        return anArticle(name)
                .line("North said South had raided a camp of its guards " + more)
                .by("NOR", SpeechAct.SAY, "South had raided a camp of its guards")
                .tells("raided", "raid")
                .actor("SOU", "South")
                .recipient("NOR", "guards");
    }

    private static final String FIRST = "while harvest was brought in and many roads were closed to carts.";
    private static final String SECOND = "after snow had fallen for weeks; officers there spoke of heavy fire.";

    @Test
    void two_texts_without_a_day_need_more_than_two_sides_and_a_kind_of_act() {
        List<CodedDocument> documents = List.of(
                undatedRaid("a", FIRST).build(), undatedRaid("b", SECOND).build());
        assertThat(resolver.resolve(documents)).hasSize(2);
    }

    @Test
    void two_texts_of_about_one_day_need_no_more_than_two_sides_and_a_kind_of_act() {
        List<CodedDocument> documents = List.of(
                undatedRaid("a", FIRST).published("2024-03-02").build(),
                undatedRaid("b", SECOND).published("2024-03-03").build());
        assertThat(resolver.resolve(documents)).hasSize(1);
    }

    @Test
    void a_place_in_common_ties_two_texts_without_a_day() {
        List<CodedDocument> documents = List.of(
                undatedRaid("a", FIRST).at("camp", "in", "NO", 40, 45, 2).build(),
                undatedRaid("b", SECOND).at("camp", "in", "NO", 40, 45, 2).build());
        assertThat(resolver.resolve(documents)).hasSize(1);
    }

    /** A raid on a town that is its place and, by a reader's mistake, somebody it was done to. */
    private static AnArticle raidOnTown(String name, String more, String day) {
        return anArticle(name)
                .published(day)
                .line("North said Oldford had been raided by South " + more)
                .by("NOR", SpeechAct.SAY, "Oldford had been raided by South")
                .tells("raided", "raid")
                .actor("SOU", "South")
                .recipient("Oldford", "Oldford")
                .is("Oldford", ActorKind.PERSON)
                .at("Oldford", "in", "NO", 40, 45, 2);
    }

    @Test
    void a_town_is_not_counted_once_as_a_place_and_again_as_a_name() {
        List<CodedDocument> documents = List.of(
                raidOnTown("a", FIRST, "2024-03-02").build(),
                raidOnTown("b", SECOND, "2024-03-03").build());
        assertThat(Explainer.standard().explain(documents, new DocumentId("d-a"), new DocumentId("d-b")))
                .first()
                .asString()
                .contains("same place")
                .doesNotContain("same name");
    }

    @Test
    void numbers_neither_link_nor_separate() {
        CodedDocument few = shelling("a", "Hill", 40.0, "2024-03-02")
                .count("dead", "NOR", 2, 2, "that")
                .build();
        CodedDocument many = shelling("b", "Hill", 40.0, "2024-03-02")
                .count("dead", "NOR", 200, 200, "that")
                .build();
        assertThat(resolver.resolve(List.of(few, many))).hasSize(1);
    }

    @Test
    void the_order_of_the_documents_does_not_matter() {
        List<CodedDocument> documents = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            documents.add(shelling("s" + i, "Hill" + i % 4, 40 + i % 4 * 0.02, "2024-03-0" + (1 + i % 5))
                    .build());
        }
        List<Happening> first = resolver.resolve(documents);
        IntStream.range(0, 10).forEach(seed -> {
            Collections.shuffle(documents, new Random(seed));
            assertThat(resolver.resolve(documents)).isEqualTo(first);
        });
    }

    @Test
    void a_denied_rumour_makes_no_happening() {
        CodedDocument document = anArticle("a")
                .line("North denied that its troops had shelled Hill.")
                .by("NOR", SpeechAct.DENY, "that its troops had shelled Hill")
                .denied()
                .tells("shelled", "shell")
                .actor("NOR", "its troops")
                .build();
        assertThat(resolver.resolve(List.of(document))).isEmpty();
    }

    @Test
    void another_clash_in_one_text_is_another_happening() {
        CodedDocument document = anArticle("a")
                .line("Troops of North and South fought a clash on the river.")
                .tells("clash", "clash")
                .actor("NOR", "North")
                .actor("SOU", "South")
                .line("There was another clash between North and South in the hills.")
                .tells("clash", "clash")
                .actor("NOR", "North")
                .actor("SOU", "South")
                .build();
        assertThat(resolver.resolve(List.of(document))).hasSize(2);
    }

    @Test
    void fifty_copies_are_one_independent_source() {
        List<CodedDocument> copies = IntStream.range(0, 50)
                .mapToObj(i -> shelling("copy" + i, "Hill", 40.0, "2024-03-02")
                        .line("The long report goes on for some more words so that it can be known again as a copy.")
                        .build())
                .toList();
        List<Happening> happenings = resolver.resolve(copies);
        assertThat(happenings).hasSize(1);
        assertThat(happenings.get(0).independentSources()).isEqualTo(1);
        assertThat(happenings.get(0).claims()).hasSize(50);
    }

    @Test
    void what_one_side_says_that_the_other_says_is_nobodys_account() {
        CodedDocument document = anArticle("a")
                .line("North said South had shelled Hill and that South claimed North had shelled Ford.")
                .by("NOR", SpeechAct.SAY, "South had shelled Hill and that South claimed North had shelled Ford")
                .tells("shelled Hill", "shell")
                .actor("SOU", "South")
                .within("SOU", SpeechAct.SAY, "North had shelled Ford")
                .tells("shelled Ford", "shell")
                .actor("NOR", "North")
                .build();
        List<Happening> happenings = resolver.resolve(List.of(document));
        assertThat(happenings).hasSize(1);
        assertThat(happenings.get(0).claims()).hasSize(1);
        assertThat(happenings.get(0).claims().get(0).claimant()).isEqualTo(new Party("NOR"));
    }

    @Test
    void a_strike_told_as_revenge_is_tied_to_what_it_avenges() {
        CodedDocument document = anArticle("a")
                .line("South fired missiles at a base in retaliation for the seizure of its ship.")
                .tells("fired missiles", "fire missile")
                .actor("SOU", "South")
                .tells("seizure", "seizure")
                .recipient("SOU", "its ship")
                .build();
        assertThat(resolver.resolve(List.of(document)))
                .flatExtracting(Happening::ties)
                .extracting(Tie::kind)
                .containsExactly(Tie.Kind.CLAIMED_RETALIATION);
    }

    @Test
    void the_explainer_gives_the_points_that_the_resolver_used() {
        List<CodedDocument> documents = List.of(
                shelling("a", "Hill", 40.0, "2024-03-02").build(),
                shelling("b", "Ford", 40.4, "2024-03-02").build());
        Explainer explainer = Explainer.standard();
        assertThat(explainer.explain(documents, new DocumentId("d-a"), new DocumentId("d-b")))
                .singleElement()
                .asString()
                .startsWith("not one incident")
                .contains("never: one party names two places");
        assertThatThrownBy(() -> explainer.explain(documents, new DocumentId("d-a"), new DocumentId("d-x")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
