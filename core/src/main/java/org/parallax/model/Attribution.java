package org.parallax.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Someone is reported to say something (PARC and PolNeAR terms).
 *
 * @param voice who says it, through whom
 * @param within the attribution whose content this one stands in, or null
 */
public record Attribution(
        AttributionId id,
        Kind kind,
        Wording wording,
        SpeechAct act,
        Voice voice,
        @Nullable AttributionId within,
        Provenance provenance) {

    /** Whether the source's own words are given. */
    public enum Kind {
        DIRECT,
        INDIRECT,
        /** Partly in quotation marks. */
        MIXED;

        /** The name in the output. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The words of an attribution. Each role may have several fragments; the source may be implicit and the cue may be
     * left out, but not the content of both.
     */
    public record Wording(List<Span> source, List<Span> cue, List<Span> content) {
        public Wording {
            source = List.copyOf(source);
            cue = List.copyOf(cue);
            content = List.copyOf(content);
            if (cue.isEmpty() && content.isEmpty()) {
                throw new IllegalArgumentException("an attribution needs a cue or a content");
            }
        }
    }

    /**
     * Who speaks.
     *
     * @param actor the source as an actor, or null where the source is implicit or unknown
     * @param party the side that the source speaks for, or null if unknown; kept for sources such as "the statement"
     * @param chain the way the words travelled, original speaker first; the outlet at the end is implied
     */
    public record Voice(@Nullable ActorId actor, @Nullable Party party, List<ActorId> chain) {
        /** A source that is not named. */
        public static final Voice UNKNOWN = new Voice(null, null, List.of());

        public Voice {
            chain = List.copyOf(chain);
        }
    }

    /** The same attribution in another voice. */
    public Attribution with(Voice other) {
        return new Attribution(id, kind, wording, act, other, within, provenance);
    }

    /** Whether a span lies within the content. */
    public boolean covers(Span span) {
        return wording.content().stream().anyMatch(content -> content.contains(span));
    }
}
