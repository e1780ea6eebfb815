package org.techne.loader.extract.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** Whether words look like a proper name: inner capitals, digits, hyphened tags. */
final class NameShape {
    private static final int LONGEST = 5;
    private static final Set<String> NO_NAME = WordSet.of("""
            we our the a an this these in on for to and or code it its their both each all no as by at from with extensive
            experimental experiments results however across among using under given through via when while despite unlike besides
            overall notably moreover furthermore specifically additionally finally first second third i ii iii e g 2d 3d 4d 1d sota
            nn nns dnn lm lms gui cli sdk api phi pii ehr imu imus rl os ai nlp cv qa ml dl lidar arxiv openai iot iiot iomt vcpu vcpus gpu gpus cpu cpus url https http github phd usa uk us un eu
            """);

    private static final int LONGEST_EXCLUDED =
            NO_NAME.stream().mapToInt(String::length).max().orElse(0);

    private NameShape() {}

    /** True where one word's letters alone show a name: xLSTM, GPT4, FANet, DHP. */
    static boolean isStrong(String word) {
        int upper = 0;
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            upper += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
            digits += Character.isDigit(word.charAt(i)) ? 1 : 0;
        }
        boolean inner = upper > 1 || upper == 1 && !Character.isUpperCase(word.charAt(0));
        return word.length() > 1 && (inner || digits > 0 && upper > 0) && !isExcluded(word);
    }

    /** True for mixed case inside one word, such as MotionBERT; all capitals do not count. */
    static boolean isCamelCase(String word) {
        boolean lowerSeen = false;
        boolean rises = false;
        int upper = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            rises |= lowerSeen && Character.isUpperCase(c);
            lowerSeen |= Character.isLowerCase(c);
            upper += Character.isUpperCase(c) ? 1 : 0;
        }
        boolean plural = word.endsWith("s") && upper == word.length() - 1;
        boolean net = upper > 1 && lowerSeen && !plural;
        return word.length() > 3 && (rises || net) && !isExcluded(word);
    }

    static boolean isExcluded(String word) {
        return word.length() <= LONGEST_EXCLUDED && NO_NAME.contains(word.toLowerCase(Locale.ROOT));
    }

    /** True for a capitalised word that is no ordinary sentence opener. */
    static boolean isCapitalised(Token token) {
        return token.isWord() && token.isCapitalised() && !NO_NAME.contains(token.lower());
    }

    /** Index of the last token of the name that begins at a token, or first - 1 where none begins. */
    static int endOfName(List<Token> tokens, int first) {
        int last = first - 1;
        int words = 0;
        for (int i = first; i < tokens.size() && words < LONGEST; i++) {
            Token token = tokens.get(i);
            if (isNamePart(tokens, first, i)) {
                last = i;
                words += token.glued() ? 0 : 1;
            } else if (!isJoint(tokens, i)) {
                break;
            } else if (token.isSign('+') || token.isSign('*')) {
                last = i;
            }
        }
        return last;
    }

    private static boolean isNamePart(List<Token> tokens, int first, int i) {
        Token token = tokens.get(i);
        if (token.isNumber()) {
            return i > first && (token.glued() || isStandAloneVersion(tokens, i)) || startsNumericName(tokens, i);
        }
        boolean hyphened = i + 1 < tokens.size()
                && tokens.get(i + 1).isSign('-')
                && tokens.get(i + 1).glued();
        if (!token.isWord() || NO_NAME.contains(token.lower()) && !token.glued() && !hyphened) {
            return false;
        }
        return token.isCapitalised()
                || isStrong(token.text())
                || i > first && (token.glued() || isVersion(token))
                || i == first && hyphened && isTag(tokens, i + 2);
    }

    /** The v2 of "QuickFold v2". */
    private static boolean isVersion(Token token) {
        String text = token.text();
        return text.length() <= 3 && text.charAt(0) == 'v' && text.length() > 1 && Character.isDigit(text.charAt(1));
    }

    /** The tags of "fold-NPU, the first" and "fold-300m, a small": a name in small letters, where nothing but its definition follows. */
    private static boolean isTag(List<Token> tokens, int i) {
        if (i >= tokens.size() || !tokens.get(i).glued()) {
            return false;
        }
        boolean size = tokens.get(i).isNumber()
                && i + 1 < tokens.size()
                && tokens.get(i + 1).glued();
        int end = size
                        && tokens.get(i + 1).text().length() == 1
                        && tokens.get(i + 1).isWord()
                ? i + 1
                : i;
        boolean tag =
                tokens.get(i).isNumber() ? end > i : isStrong(tokens.get(i).text());
        return tag
                && end + 2 < tokens.size()
                && ",(:".contains(tokens.get(end + 1).text());
    }

    /** "1.58-bit FLUX" is a name; "4 GPUs" is none. */
    private static boolean startsNumericName(List<Token> tokens, int i) {
        boolean glued = i + 1 < tokens.size()
                && tokens.get(i + 1).glued()
                && tokens.get(i + 1).isWord()
                && tokens.get(i + 1).isCapitalised();
        int word = i + 2 < tokens.size()
                        && tokens.get(i + 2).isSign('-')
                        && tokens.get(i + 2).glued()
                ? i + 3
                : i + 2;
        boolean dimensions = glued
                && word < tokens.size()
                && tokens.get(i + 1).text().equals("D")
                && tokens.get(word).isWord()
                && tokens.get(word).isCapitalised();
        return glued && tokens.get(i + 1).text().length() > 1 || dimensions;
    }

    /** The 2 of "FlashAttention 2", where a name goes before and no noun that it counts follows. */
    private static boolean isStandAloneVersion(List<Token> tokens, int i) {
        boolean shortNumber = tokens.get(i).text().length() <= 3;
        boolean ends = i + 1 >= tokens.size() || !tokens.get(i + 1).isWord();
        return shortNumber && ends && isStrong(tokens.get(i - 1).text());
    }

    private static boolean isJoint(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean followed = i + 1 < tokens.size()
                && tokens.get(i + 1).glued()
                && !tokens.get(i + 1).isSign('-');
        if (token.isSign('+') || token.isSign('*')) {
            return token.glued();
        }
        return token.glued()
                && followed
                && (token.isSign('-')
                        || token.isSign('.')
                        || token.isSign('/')
                        || token.isSign('^')
                        || token.isSign('_'));
    }

    /** True where a run of tokens is a name by its letters, not just by capitals. */
    static boolean isStrong(List<Token> tokens, int first, int last) {
        boolean hyphened = false;
        int capitals = 0;
        for (int i = first; i <= last; i++) {
            Token token = tokens.get(i);
            if (token.isWord() && isStrong(token.text()) || token.isNumber()) {
                return true;
            }
            hyphened |= token.isSign('-');
            capitals += token.isWord() && token.isCapitalised() ? 1 : 0;
        }
        return hyphened && capitals > 1;
    }

    /** "Masked Gated Linear Units (MGLUs)": of an abbreviation in the plural the letters of one. */
    static String ofOne(String shortForm) {
        int last = shortForm.length() - 1;
        boolean plural = last > 1
                && shortForm.charAt(last) == 's'
                && shortForm.substring(0, last).chars().allMatch(Character::isUpperCase);
        return plural ? shortForm.substring(0, last) : shortForm;
    }
}
