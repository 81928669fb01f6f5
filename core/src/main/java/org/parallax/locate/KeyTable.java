package org.parallax.locate;

import java.util.Arrays;

/**
 * The name index while it is built: an open-addressing table from the 64-bit hash of a key to a chain of entries.
 *
 * <p>Keys themselves are not kept. Two of a hundred million keys share a hash with a probability of one in a thousand;
 * in the written file 32 bits of it and its slot decide, see {@link PackedGazetteer}. Not thread-safe.
 */
final class KeyTable {

    private long[] hashes = new long[1 << 12];
    private int[] heads = new int[1 << 12];
    private int keys;
    private final GrowingInts entries = new GrowingInts();
    private final GrowingInts next = new GrowingInts();

    /** A well-mixed 64-bit hash of a key: FNV-1a, then the finaliser of MurmurHash3. */
    static long hash(CharSequence key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }

    /** Where a hash begins to look in a table of so many slots. */
    static int slot(long hash, int slots) {
        return (int) (((hash >>> 32) * slots) >>> 32);
    }

    /** Adds an entry under a key; adding the same pair twice in a row changes nothing. */
    void add(String key, int entry) {
        long hash = hash(key);
        if (keys * 4L >= hashes.length * 3L) {
            grow();
        }
        int slot = find(hash, hashes, heads);
        if (heads[slot] == 0) {
            hashes[slot] = hash;
            keys++;
        } else if (entries.at(heads[slot] - 1) == entry) {
            return;
        }
        entries.add(entry);
        next.add(heads[slot]);
        heads[slot] = entries.size();
    }

    private static int find(long hash, long[] hashes, int[] heads) {
        int slot = slot(hash, hashes.length);
        while (heads[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 == hashes.length ? 0 : slot + 1;
        }
        return slot;
    }

    private void grow() {
        long[] wider = new long[hashes.length * 2];
        int[] widerHeads = new int[wider.length];
        for (int i = 0; i < hashes.length; i++) {
            if (heads[i] != 0) {
                int slot = find(hashes[i], wider, widerHeads);
                wider[slot] = hashes[i];
                widerHeads[slot] = heads[i];
            }
        }
        hashes = wider;
        heads = widerHeads;
    }

    int keys() {
        return keys;
    }

    /** The occupied slots in table order. */
    int[] occupied() {
        int[] found = new int[keys];
        int at = 0;
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] != 0) {
                found[at++] = i;
            }
        }
        return found;
    }

    long hashAt(int slot) {
        return hashes[slot];
    }

    /** The entries of a slot, first added first. */
    int[] entriesAt(int slot) {
        int[] found = new int[4];
        int count = 0;
        for (int pair = heads[slot]; pair != 0; pair = next.at(pair - 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = entries.at(pair - 1);
        }
        int[] ordered = new int[count];
        for (int i = 0; i < count; i++) {
            ordered[i] = found[count - 1 - i];
        }
        return ordered;
    }
}
