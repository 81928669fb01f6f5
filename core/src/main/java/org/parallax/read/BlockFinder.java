package org.parallax.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Block;
import org.parallax.model.Edition;
import org.parallax.model.Role;
import org.parallax.model.Text;
import org.parallax.read.LinePatterns.Where;

/**
 * Cuts a text into lines and tells which are running text and which are furniture.
 *
 * <p>Running text is found first: lines that end like a sentence or are as long as one. What stands before it is the
 * header, with section, title, outlet, byline and date in any order; what its lines are is told by patterns (a data
 * file) and, for the title, by being the longest that no pattern claims. In doubt a line is body: to read a heading as
 * a sentence costs less than to miss a sentence. Stateless and thread-safe.
 */
final class BlockFinder {

    /** A header of more lines than this is a list or a poem, not a header. */
    private static final int LONGEST_HEADER = 12;
    /** Outlet and section names are short. */
    private static final int SHORT = 4;
    /** Subheadings between paragraphs have at most so many words. */
    private static final int SUBHEADING = 6;

    private final LinePatterns patterns = LinePatterns.standard();

    List<Block> blocks(Text text, Edition edition) {
        List<Line> lines = Lines.of(text.value(), edition.title());
        Role[] roles = roles(lines, edition);
        List<Block> blocks = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            blocks.add(new Block(text.span(line.start(), line.end()), roles[i]));
        }
        return blocks;
    }

    private Role[] roles(List<Line> lines, Edition edition) {
        Role[] roles = new Role[lines.size()];
        int first = 0;
        while (first < lines.size() && !isProse(lines.get(first))) {
            first++;
        }
        int header = first == lines.size() || first > LONGEST_HEADER ? 0 : first;
        header(lines.subList(0, header), edition, roles);
        int last = lines.size() - 1;
        while (last > header && !isProse(lines.get(last))) {
            last--;
        }
        for (int i = header; i < lines.size(); i++) {
            boolean title = lines.get(i).isTitle() || (i == 0 && same(lines.get(i), edition.title()));
            roles[i] = title ? Role.TITLE : bodyRole(lines, i, i > last ? Where.FOOTER : Where.ANY);
        }
        return roles;
    }

    private boolean isProse(Line line) {
        return line.looksLikeProse() && patterns.roleOf(line.words(), Where.HEADER, false) == null;
    }

    private Role bodyRole(List<Line> lines, int position, Where where) {
        Line line = lines.get(position);
        Role role = patterns.roleOf(line.words(), where, false);
        if (role != null) {
            return role;
        }
        boolean between = position > 0
                && position + 1 < lines.size()
                && lines.get(position + 1).looksLikeProse();
        return between && line.wordCount() <= SUBHEADING && line.looksLikeHeading() ? Role.SECTION : Role.BODY;
    }

    private void header(List<Line> lines, Edition edition, Role[] roles) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            roles[i] = known(lines.get(i), edition);
            if (roles[i] == null) {
                open.add(i);
            }
        }
        int title = titleOf(lines, roles, open);
        for (int i : open) {
            roles[i] = i == title ? Role.TITLE : beside(lines.get(i), i < title);
        }
    }

    private @Nullable Role known(Line line, Edition edition) {
        if (line.isTitle() || same(line, edition.title())) {
            return Role.TITLE;
        }
        return same(line, edition.outlet()) ? Role.OUTLET : patterns.roleOf(line.words(), Where.HEADER, false);
    }

    private static boolean same(Line line, @Nullable String value) {
        return value != null && line.words().strip().equalsIgnoreCase(value.strip());
    }

    /** The longest line that may be the title; -1 if the title is known or there is none. */
    private int titleOf(List<Line> lines, Role[] roles, List<Integer> open) {
        int title = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (roles[i] == Role.TITLE) {
                return -1;
            }
        }
        for (int i : open) {
            if (!isOutlet(lines.get(i)) && (title < 0 || wordCount(lines, i) > wordCount(lines, title))) {
                title = i;
            }
        }
        return title;
    }

    private static int wordCount(List<Line> lines, int position) {
        return lines.get(position).wordCount();
    }

    private boolean isOutlet(Line line) {
        return line.wordCount() <= SHORT && patterns.roleOf(line.words(), Where.HEADER, true) == Role.OUTLET;
    }

    /** The role of a header line that is neither the title nor claimed by a pattern. */
    private Role beside(Line line, boolean beforeTitle) {
        Role role = patterns.roleOf(line.words(), Where.HEADER, true);
        if (role != null) {
            return role;
        }
        if (line.wordCount() > SHORT) {
            return Role.TITLE;
        }
        return !beforeTitle && line.looksLikePersonalName() ? Role.BYLINE : Role.SECTION;
    }
}
