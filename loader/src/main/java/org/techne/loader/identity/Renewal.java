package org.techne.loader.identity;

import org.techne.loader.source.PaperRecord;

/**
 * Which of the records that are held give way to records read now. A record gives way to what the same document says now of the same thing: where they share an
 * id or, one of them having none, the title. What the document does not speak of any more stays. Takes some 50 bytes a changed record; not for several threads.
 */
public final class Renewal {
    private final LongToInt unchanged = new LongToInt();
    private final LongToInt changedIds = new LongToInt();
    private final LongToInt changedTitles = new LongToInt();
    private final LongToInt changedTitlesWithoutId = new LongToInt();
    private final LongToInt replaced = new LongToInt();

    /** Notes a record that was read just as it is held. */
    public void unchanged(PaperRecord record) {
        unchanged.putIfAbsent(Hashes.bits(RecordKeys.fingerprint(record)), 0);
    }

    /** Notes a record that is not held. All are to be noted before the first question. */
    public void changed(PaperRecord record) {
        RecordKeys.withinDocument(record).forEach(id -> changedIds.putIfAbsent(place(record, id), 0));
        changedTitles.putIfAbsent(title(record), 0);
        if (RecordKeys.withinDocument(record).isEmpty()) {
            changedTitlesWithoutId.putIfAbsent(title(record), 0);
        }
    }

    /** Whether a record that is held gives way; notes for {@link #isUpdate} what it was of. */
    public boolean replaces(PaperRecord held) {
        boolean byTitle = sharesTitle(held);
        boolean gives = (byTitle || sharesId(held)) && !unchanged.contains(Hashes.bits(RecordKeys.fingerprint(held)));
        if (gives) {
            RecordKeys.withinDocument(held).forEach(id -> replaced.putIfAbsent(place(held, id), 0));
        }
        if (gives && byTitle) {
            replaced.putIfAbsent(title(held), 0);
        }
        return gives;
    }

    /** Whether a changed record took the place of one that was held. */
    public boolean isUpdate(PaperRecord changed) {
        return replaced.contains(title(changed))
                || RecordKeys.withinDocument(changed).stream().anyMatch(id -> replaced.contains(place(changed, id)));
    }

    private boolean sharesId(PaperRecord held) {
        return RecordKeys.withinDocument(held).stream().anyMatch(id -> changedIds.contains(place(held, id)));
    }

    private boolean sharesTitle(PaperRecord held) {
        return RecordKeys.withinDocument(held).isEmpty()
                ? changedTitles.contains(title(held))
                : changedTitlesWithoutId.contains(title(held));
    }

    private static long title(PaperRecord record) {
        return place(record, NormalTitle.of(record.title()));
    }

    private static long place(PaperRecord record, String what) {
        return Hashes.bits(record.origin().document() + "\n" + what);
    }
}
