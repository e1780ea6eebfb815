package org.techne.loader.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.RuleName;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** Datasets that no list has: a capitalised run before dataset, benchmark or corpus, and its fellows in an enumeration. */
final class MinedDatasets {
    static final RuleName BEFORE_NOUN = new RuleName("name-before-dataset");

    private static final Set<String> ADJECTIVES = WordSet.of("""
            systematic comprehensive new novel unified open public standard large-scale real-world multimodal synthetic diverse
            challenging standardized reproducible empirical realistic scalable holistic rigorous extensive live dynamic human custom
            popular
            """);

    /** What data are made of, and the languages and peoples of texts. */
    private static final Set<String> KINDS = WordSet.of("""
            rgb rgb-d mri ct eeg ecg emg pet sar lidar radar llm llms vlm vlms mllm gui ui uav nlp qa vqa asr ocr hdr hsi ndvi imu sem xray
            html json sql pdf api csv svg usd gpu cpu ml ai ar vr iot
            english chinese german french spanish portuguese italian dutch swedish danish norwegian finnish polish czech russian ukrainian
            greek turkish arabic persian hebrew hindi bengali urdu tamil telugu marathi gujarati punjabi nepali sinhala korean japanese
            vietnamese thai indonesian malay swahili yoruba hausa amharic romanian hungarian bulgarian serbian croatian indian african
            european american hadith quranic brazilian mandarin cantonese
            """);

    private static final Set<String> PARTS = WordSet.of("test validation val dev evaluation");
    /** "dataset distillation" is a task. */
    private static final Set<String> DONE_TO_DATA =
            WordSet.of("distillation condensation pruning compression selection bias size");

    /** So many words say what data are for. */
    private static final int DESCRIPTION = 4;

    private static final Set<String> PLACING = WordSet.of("on using with across over for from in");

    private MinedDatasets() {}

    static List<Mention> in(Sentence sentence, int s, List<Mention> known) {
        List<Mention> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if ((HeadNoun.isDatasetNoun(tokens.get(i)) || isPartOfData(tokens, i))
                    && !tokens.get(i).glued()) {
                enumeration(sentence, s, i - 1, known, found);
                described(sentence, s, i, known, found);
            }
        }
        return found;
    }

    /** "on the FoldMap point cloud registration dataset": a name with what its data are for. */
    private static void described(Sentence sentence, int s, int noun, List<Mention> known, List<Mention> found) {
        List<Token> tokens = sentence.tokens();
        int last = noun - 1;
        while (last > 0 && noun - last <= DESCRIPTION && isDescribing(tokens.get(last))) {
            last--;
        }
        int first = startOfName(tokens, last);
        boolean named = last < noun - 1 && first <= last && first > 1 && NameShape.isStrong(tokens, first, last);
        if (named
                && tokens.get(first - 1).lower().equals("the")
                && PLACING.contains(tokens.get(first - 2).lower())) {
            add(sentence, s, first, last, known, found);
        }
    }

    private static boolean isDescribing(Token token) {
        return token.isWord()
                && !token.glued()
                && token.text().equals(token.lower())
                && token.text().length() > 2;
    }

    /** "the Harbor test set", "Harbor testset": the name before it is a dataset's. */
    private static boolean isPartOfData(List<Token> tokens, int i) {
        String word = tokens.get(i).lower();
        boolean part = PARTS.contains(word)
                && i + 1 < tokens.size()
                && (tokens.get(i + 1).lower().equals("set")
                        || tokens.get(i + 1).lower().equals("split"));
        return (part || word.equals("testset"))
                && (tokens.get(i - 1).glued()
                        || NameShape.isStrong(tokens.get(i - 1).text()));
    }

    /** Walks back over "A, B and C". */
    private static void enumeration(Sentence sentence, int s, int last, List<Mention> known, List<Mention> found) {
        int end = last;
        boolean plural = sentence.tokens().get(last + 1).text().endsWith("s");
        while (end >= 0) {
            int first = startOfName(sentence.tokens(), end);
            if (first > end) {
                return;
            }
            add(sentence, s, first, beforeKind(first, end, known), known, found);
            end = plural ? beforeJoint(sentence.tokens(), first) : -1;
        }
    }

    /** The end of the name before what its data are for: "the SWB-300 ASR dataset". */
    private static int beforeKind(int first, int last, List<Mention> known) {
        return known.stream()
                .filter(m -> m.kind() == EntityKind.TASK && m.last() == last && m.first() > first)
                .mapToInt(m -> m.first() - 1)
                .findFirst()
                .orElse(last);
    }

    private static void add(Sentence sentence, int s, int first, int last, List<Mention> known, List<Mention> found) {
        boolean taken = known.stream().anyMatch(m -> m.first() <= last && first <= m.last());
        String name = sentence.span(first, last).of(sentence.passage().text());
        boolean strong = NameShape.isStrong(sentence.tokens(), first, last);
        boolean opener = first == 0 && !strong;
        if (sentence.tokens().get(first).isNumber()
                && first < last
                && !sentence.tokens().get(first + 1).glued()) {
            add(sentence, s, first + 1, last, known, found);
            return;
        }
        boolean telling = sentence.tokens().subList(first, last + 1).stream()
                .anyMatch(t -> t.isNumber() || t.isWord() && NameShape.isStrong(t.text()));
        if (strong && !telling && isTitled(sentence.tokens(), last)) {
            return;
        }
        if (!strong && (isTitled(sentence.tokens(), last) || isKindOfData(sentence.tokens(), last))) {
            return;
        }
        String folded = name.toLowerCase(Locale.ROOT);
        boolean adjective = ADJECTIVES.contains(folded) || KINDS.contains(folded);
        if (!taken && !adjective && !opener && name.length() > 2 && !NameShape.isExcluded(name)) {
            found.add(new Mention(s, first, last, Entity.mined(EntityKind.DATASET, name, List.of()), BEFORE_NOUN));
        }
    }

    /** In "Robust Dataset Distillation" every word is written large, and none of them tells a name. */
    private static boolean isTitled(List<Token> tokens, int last) {
        return last + 1 < tokens.size() && tokens.get(last + 1).isCapitalised();
    }

    private static boolean isKindOfData(List<Token> tokens, int last) {
        return last + 2 < tokens.size()
                && DONE_TO_DATA.contains(tokens.get(last + 2).lower());
    }

    /** First token of the capitalised run that ends here, or one past the end where there is none. */
    private static int startOfName(List<Token> tokens, int last) {
        int first = last + 1;
        for (int i = last; i >= 0 && last - i < 8; i--) {
            Token token = tokens.get(i);
            boolean part = NameShape.isCapitalised(token)
                    || token.isWord() && NameShape.isStrong(token.text())
                    || token.isNumber()
                            && i > 0
                            && (token.glued() || tokens.get(i - 1).isCapitalised());
            boolean joint = isJoint(token);
            boolean gluedPart = i < last && isJoint(tokens.get(i + 1)) && token.isWord();
            if (part || isPronounInName(tokens, i, last)) {
                first = i;
            } else if (!joint && !(gluedPart && first <= last)) {
                break;
            }
        }
        return first;
    }

    /** The hyphen of "Harbor-Fix", the line of "Harbor_Fix". */
    private static boolean isJoint(Token token) {
        return token.glued() && (token.isSign('-') || token.isSign('_'));
    }

    /** The I of "Build What I Mean". */
    private static boolean isPronounInName(List<Token> tokens, int i, int last) {
        return tokens.get(i).text().equals("I")
                && i > 0
                && i < last
                && NameShape.isCapitalised(tokens.get(i - 1))
                && NameShape.isCapitalised(tokens.get(i + 1));
    }

    private static int beforeJoint(List<Token> tokens, int first) {
        int at = first - 1;
        boolean joined = false;
        while (at >= 0
                && (tokens.get(at).isSign(',')
                        || tokens.get(at).text().equals("and")
                        || tokens.get(at).text().equals("the"))) {
            joined |= !tokens.get(at).text().equals("the");
            at--;
        }
        return joined ? at : -1;
    }
}
