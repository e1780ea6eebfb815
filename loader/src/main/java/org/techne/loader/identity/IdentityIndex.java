package org.techne.loader.identity;

import java.util.Arrays;
import org.techne.loader.source.PaperRecord;

/**
 * Finds which records are of one paper. Records that share an id of one issuer are; the others of one normalised title are where nothing known of them disagrees
 * (see {@link TitleGroups}). Takes about 100 bytes a record; not for several threads.
 */
public final class IdentityIndex {
    private final Clusters clusters = new Clusters();
    private final LongToInt byId = new LongToInt();
    private final LongToInt byTitle = new LongToInt();
    private final PackedTraits traits = new PackedTraits();
    /** The record before this one with the same title; the record itself where it is the first. */
    private int[] sameTitleBefore = new int[1024];
    /** The last record with the title whose first record this is. */
    private int[] lastOfTitle = new int[1024];

    /** Adds the next record; its number counts from 0. */
    public int add(PaperRecord record) {
        int number = clusters.add();
        for (String id : RecordKeys.ids(record)) {
            clusters.join(number, byId.putIfAbsent(Hashes.bits(id), number));
        }
        traits.add(Traits.of(record));
        chain(number, byTitle.putIfAbsent(Hashes.bits(NormalTitle.of(record.title())), number));
        return number;
    }

    /** The papers of all records added. Nothing may be added afterwards. */
    public Papers resolve() {
        boolean[] sharesTitle = new boolean[clusters.size()];
        for (int first = 0; first < clusters.size(); first++) {
            if (sameTitleBefore[first] == first && lastOfTitle[first] != first) {
                joinByTitle(first, sharesTitle);
            }
        }
        return new Papers(clusters, sharesTitle);
    }

    private void chain(int number, int firstOfTitle) {
        if (number == sameTitleBefore.length) {
            sameTitleBefore = Arrays.copyOf(sameTitleBefore, number + (number >> 1));
            lastOfTitle = Arrays.copyOf(lastOfTitle, number + (number >> 1));
        }
        sameTitleBefore[number] = number == firstOfTitle ? number : lastOfTitle[firstOfTitle];
        lastOfTitle[firstOfTitle] = number;
    }

    private void joinByTitle(int first, boolean[] sharesTitle) {
        TitleGroups groups = new TitleGroups(clusters);
        int record = lastOfTitle[first];
        while (record != first) {
            groups.add(record, traits.get(record));
            record = sameTitleBefore[record];
        }
        groups.add(first, traits.get(first));
        if (groups.join() > 1) {
            for (record = lastOfTitle[first]; record != first; record = sameTitleBefore[record]) {
                sharesTitle[record] = true;
            }
            sharesTitle[first] = true;
        }
    }
}
