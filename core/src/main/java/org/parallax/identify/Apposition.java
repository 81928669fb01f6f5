package org.parallax.identify;

import org.parallax.model.ActorKind;

/** Decides whether two neighbouring phrases speak of one, and joins what they say. */
final class Apposition {

    private Apposition() {}

    /** Whether a phrase and the next one name the same: "X, the spokesman of Y". */
    static boolean same(Scene scene, Description first, Description second) {
        if (first.trait().plural() || second.trait().plural()) {
            return false;
        }
        if (first.person() && second.person()) {
            boolean offices = first.noun().isEmpty()
                    || second.noun().isEmpty()
                    || first.noun().equals(second.noun())
                    || (first.party() != null && first.party().equals(second.party()));
            return first.namedPerson() != second.namedPerson() && offices && bounded(scene, second);
        }
        return sameBody(first, second) && bounded(scene, second);
    }

    private static boolean sameBody(Description first, Description second) {
        boolean named = first.identity() != null != (second.identity() != null);
        boolean nouns = first.noun().isEmpty() != second.noun().isEmpty();
        return named && nouns && isBody(first) && isBody(second) && alike(first, second);
    }

    private static boolean isBody(Description description) {
        return switch (description.kind()) {
            case BODY, FORCE, ARMED_GROUP, ORGANISATION, MEDIA -> true;
            default -> false;
        };
    }

    private static boolean alike(Description first, Description second) {
        Description name = first.identity() != null ? first : second;
        Description noun = name.equals(first) ? second : first;
        return switch (noun.kind()) {
            case ORGANISATION, ARMED_GROUP -> name.kind() != ActorKind.MEDIA;
            default -> noun.kind() == name.kind();
        };
    }

    /** Whether the second phrase does not begin a list: "the army, police and …". */
    private static boolean bounded(Scene scene, Description second) {
        int after = second.extent().to() + 1;
        return after >= scene.sentence().size()
                || !scene.sentence().token(after).tag().equals("CC");
    }

    /** One description of both: the name of the one, the office and the owner of the other. */
    static Description union(Description first, Description second) {
        Description name = first.namedPerson() || (!first.person() && first.identity() != null) ? first : second;
        Description office = name.equals(first) ? second : first;
        boolean tells = office.owner().known() || office.standing().former();
        boolean better = name.party() == null && tells;
        return new Description(
                first.extent(),
                name.person() ? ActorKind.PERSON : name.kind(),
                name.identity(),
                name.name(),
                office.noun(),
                better ? office.owner() : name.owner(),
                better || name.standing().sector().isEmpty() ? office.standing() : name.standing(),
                better ? office.party() : name.party(),
                better || name.codes().isEmpty() ? office.codes() : name.codes(),
                name.trait(),
                name.label(),
                office.rule());
    }
}
