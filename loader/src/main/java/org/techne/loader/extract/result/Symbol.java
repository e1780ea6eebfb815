package org.techne.loader.extract.result;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a stretch of a sentence is to the frames. A cue's symbol bears the name of its class in the lexicon's cues.ttl;
 * where a word is of several classes the earlier symbol wins.
 */
public enum Symbol {
    TIMES('X'),
    PERCENT('P'),
    PART('Q'),
    UNIT('U'),
    PLAIN('N'),
    METRIC('M'),
    DATASET('D'),
    HARDWARE('H'),
    TECHNIQUE('T'),
    TASK('K'),
    RESPECTIVELY('R'),
    SUCH_AS('E'),
    WITHOUT('0'),
    FASTER_ADJECTIVE('F'),
    SLOWER_ADJECTIVE('Z'),
    SPEEDUP_NOUN('S'),
    SPEED_VERB('s'),
    SLOW_VERB('z'),
    SLOWDOWN_NOUN('V'),
    COMPRESSION_NOUN('C'),
    COMPRESS_VERB('c'),
    OUTPERFORM_VERB('O'),
    UNDERPERFORM_VERB('o'),
    THAN('>'),
    IN('i'),
    ON('n'),
    BY('y'),
    OF('f'),
    TO('t'),
    FROM('r'),
    FOR('4'),
    WITH('w'),
    AND('&'),
    WHILE('h'),
    DECREASE_VERB('d'),
    INCREASE_VERB('u'),
    IMPROVE_VERB('p'),
    WORSEN_VERB('q'),
    LESS_ADJECTIVE('l'),
    MORE_ADJECTIVE('m'),
    BETTER_ADJECTIVE('b'),
    WORSE_ADJECTIVE('x'),
    DECREASE_NOUN('B'),
    INCREASE_NOUN('A'),
    GAIN_NOUN('G'),
    LOSS_NOUN('L'),
    USE_VERB('k'),
    TRAIN_VERB('v'),
    RUN_VERB('j'),
    ACHIEVE_VERB('g'),
    BE_VERB('e'),
    ONLY('!'),
    MODAL('?'),
    COMMA(','),
    OPEN('('),
    CLOSE(')'),
    COLON(':'),
    BREAK(';'),
    NUMBER('9'),
    WORD('_');

    private static final Map<String, Symbol> BY_NAME = new HashMap<>();

    static {
        for (Symbol symbol : values()) {
            BY_NAME.put(symbol.slug(), symbol);
        }
    }

    private final char code;

    Symbol(char code) {
        this.code = code;
    }

    /** The character that stands for it in a line. */
    public char code() {
        return code;
    }

    /** Its name in frames and, for a cue, in the lexicon. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The symbol of a name. */
    public static Optional<Symbol> named(String slug) {
        return Optional.ofNullable(BY_NAME.get(slug));
    }

    /** True for words such as on, by and over. */
    boolean isPreposition() {
        return switch (this) {
            case IN, ON, BY, OF, TO, FOR, FROM, WITH, AND, THAN -> true;
            default -> false;
        };
    }

    /** True for the symbols of quantities. */
    public boolean isQuantity() {
        return ordinal() <= PLAIN.ordinal();
    }
}
