package org.parallax.evaluate.incidents;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Actor;
import org.parallax.model.Actors;
import org.parallax.model.Attribution;
import org.parallax.model.Attributions;
import org.parallax.model.CodedDocument;
import org.parallax.model.Count;
import org.parallax.model.Event;
import org.parallax.model.Events;
import org.parallax.model.Party;
import org.parallax.model.Place;

/** Exchanges two parties in what was read of a document. */
record Mirror(Party one, Party other) {

    /** Exchanges nothing. */
    static final Mirror NONE = new Mirror(Party.OUTLET, Party.OUTLET);

    Party of(Party party) {
        return party.equals(one) ? other : party.equals(other) ? one : party;
    }

    /** The name of a point that may be about the victims of one party. */
    String of(String point) {
        int colon = point.indexOf(':');
        return colon < 0 ? point : point.substring(0, colon + 1) + of(new Party(point.substring(colon + 1)));
    }

    CodedDocument of(CodedDocument document) {
        return new CodedDocument(
                document.document(),
                document.lines(),
                new Actors(document.actors().all().stream().map(this::of).toList()),
                new Attributions(
                        document.attributions().all().stream().map(this::of).toList(),
                        document.attributions().predications()),
                new Events(
                        document.told().events().stream().map(this::of).toList(),
                        document.told().assertions()),
                document.places().stream().map(this::of).toList(),
                document.times());
    }

    /** The land of one state becomes the other's. */
    private Place of(Place place) {
        Place.Located at = place.resolution().located();
        if (at == null) {
            return place;
        }
        Place.Area area = at.area();
        String country = area.country() == null ? null : land(area.country());
        List<String> claims = area.claims().stream().map(this::land).sorted().toList();
        return new Place(
                place.id(),
                place.span(),
                place.name(),
                place.relation(),
                new Place.Located(
                        at.source(),
                        at.kind(),
                        new Place.Area(country, area.admin1(), claims),
                        at.point(),
                        at.score(),
                        at.why()));
    }

    private String land(String country) {
        Party owner = Party.ofCountry(country);
        if (owner == null || of(owner).equals(owner)) {
            return country;
        }
        return Stream.of(Locale.getISOCountries())
                .filter(each -> of(owner).equals(Party.ofCountry(each)))
                .findFirst()
                .orElse(country);
    }

    private @Nullable Party ofAny(@Nullable Party party) {
        return party == null ? null : of(party);
    }

    private Actor of(Actor actor) {
        return new Actor(
                actor.id(),
                actor.name(),
                actor.kind(),
                ofAny(actor.party()),
                actor.codes().stream().map(this::code).toList(),
                actor.mentions(),
                actor.provenance());
    }

    /** A code such as {@code ARMMIL} begins with its state. */
    private String code(String code) {
        for (Party party : List.of(one, other)) {
            if (code.startsWith(party.code())) {
                return of(party).code() + code.substring(party.code().length());
            }
        }
        return code;
    }

    private Attribution of(Attribution attribution) {
        Attribution.Voice voice = attribution.voice();
        return attribution.with(new Attribution.Voice(voice.actor(), ofAny(voice.party()), voice.chain()));
    }

    private Event of(Event event) {
        Event.Setting setting = event.setting();
        List<Count> counts = setting.counts().stream()
                .map(count -> new Count(count.what(), ofAny(count.whose()), count.low(), count.high(), count.span()))
                .toList();
        return new Event(
                event.id(),
                event.trigger(),
                event.code(),
                event.roles(),
                new Event.Setting(setting.places(), setting.times(), counts, setting.purposes(), setting.means()),
                event.standing(),
                event.provenance());
    }
}
