package org.techne.loader.extract.result;

/**
 * A set of symbols by their codes, which are characters of ASCII.
 *
 * @param low a bit for each of the codes 0 to 63
 * @param high a bit for each of the codes 64 to 127
 */
record SymbolSet(long low, long high) {
    static final SymbolSet NONE = new SymbolSet(0, 0);

    /** The set of these codes. */
    static SymbolSet of(String codes) {
        return of(codes, 0, codes.length());
    }

    /** The set of the codes in a stretch of a line. */
    static SymbolSet of(String codes, int from, int to) {
        long low = 0;
        long high = 0;
        for (int i = from; i < to; i++) {
            char code = codes.charAt(i);
            if (code < 64) {
                low |= 1L << code;
            } else {
                high |= 1L << code;
            }
        }
        return new SymbolSet(low, high);
    }

    boolean has(char code) {
        return ((code < 64 ? low : high) >>> code & 1) != 0;
    }

    /** True where both have a symbol. */
    boolean meets(SymbolSet other) {
        return (low & other.low | high & other.high) != 0;
    }
}
