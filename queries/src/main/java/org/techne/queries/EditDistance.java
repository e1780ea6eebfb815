package org.techne.queries;

/** How many letters tell two words apart. */
public final class EditDistance {
    private EditDistance() {}

    /**
     * Letters (UTF-16 units) to insert, remove or replace to make one of the other (Levenshtein); takes time as the product of both lengths.
     *
     * @return 0 where they are the same, at most the length of the longer
     */
    public static int of(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
