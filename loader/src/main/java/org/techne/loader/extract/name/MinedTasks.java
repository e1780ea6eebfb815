package org.techne.loader.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.RuleName;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** Tasks that no list has: a noun before one of the nouns that make tasks of things, as in "cough detection". */
final class MinedTasks {
    static final RuleName BEFORE_NOUN = new RuleName("noun-before-task-noun");
    private static final int SHORTEST = 3;
    private static final int LONGEST_MODIFIER = 2;
    private static final Set<String> HEADS = WordSet.of("""
            classification detection recognition segmentation forecasting summarization translation captioning completion
            """);
    /** Nouns that make tasks of things too, and often something else: believed where a title has the phrase, or the text has it twice. */
    private static final Set<String> WEAK_HEADS = WordSet.of("""
            retrieval understanding reasoning synthesis estimation tracking editing reconstruction monitoring scheduling parsing
            verification servoing filtering localization restoration enhancement denoising deblurring inpainting
            registration planning navigation manipulation grasping diagnosis screening grading counting matching
            """);

    private static final Set<String> ALL_HEADS =
            WordSet.of(Stream.concat(HEADS.stream(), WEAK_HEADS.stream()).toList());
    /** Words that say how, whose or which, and not of what. */
    private static final Set<String> NO_THING = WordSet.of("""
            the a an our their its this that these those and or of for in on to with by as both all each any some more better best
            final first accurate robust fast faster real time online offline downstream standard good improved supervised
            unsupervised based level end stage shot zero few multi single binary linear correct early late joint large small scale
            every earlier diverse implicit median fine coarse grained free efficient effective reliable automatic automated high low quality performance accuracy balance speed facilitate guide deploy require across
            from than while during via under such other various different subsequent corresponding overall throughput per cross domain task
            tasks aware wise open set closed world vocabulary class model network label edge deep neural visual is are be can using
            without not no new novel parallel wave improve improves enable enables perform performs boost activate enhance support
            achieve explicit lightweight vision state token content similar beyond satisfactory image-level like many lower higher six two three
            four five strong weak address batch dsp production between independent simultaneous full partial successful false true missed hard soft dense sparse
            """);

    /** For each sentence where its heads stand. */
    private final List<List<Integer>> heads = new ArrayList<>();
    /** How often the paper has each phrase that ends with a weak head; one in its title counts as two. */
    private final Map<String, Integer> phrases = new HashMap<>();

    /** Each two words of the title that stand together. */
    private final Set<String> title = new HashSet<>();

    MinedTasks(List<Sentence> sentences, int titleSentences) {
        for (int s = 0; s < sentences.size(); s++) {
            List<Token> tokens = sentences.get(s).tokens();
            List<Integer> found = new ArrayList<>(2);
            for (int i = 1; i < tokens.size(); i++) {
                if (s < titleSentences) {
                    title.add(phrase(tokens, i));
                }
                if (ALL_HEADS.contains(tokens.get(i).lower())) {
                    found.add(i);
                    phrases.merge(phrase(tokens, i), s < titleSentences ? 2 : 1, Integer::sum);
                }
            }
            heads.add(found);
        }
    }

    private static String phrase(List<Token> tokens, int head) {
        return tokens.get(head - 1).lower() + ' ' + tokens.get(head).lower();
    }

    List<Mention> in(Sentence sentence, int s, List<Mention> known) {
        List<Mention> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int last : heads.get(s)) {
            int first = last - 1;
            boolean believed =
                    HEADS.contains(tokens.get(last).lower()) || phrases.getOrDefault(phrase(tokens, last), 0) > 1;
            if (believed
                    && isThing(tokens, first)
                    && known.stream().noneMatch(m -> m.last() >= first && m.first() <= last && m.last() > m.first())
                    && known.stream().noneMatch(m -> m.last() == first)) {
                int from = startOfThing(tokens, first, known);
                found.add(new Mention(s, from, last, entity(sentence, from, last), BEFORE_NOUN));
            }
        }
        return found;
    }

    private static Entity entity(Sentence sentence, int first, int last) {
        String words = sentence.span(first, last).of(sentence.passage().text());
        return Entity.mined(EntityKind.TASK, words.toLowerCase(Locale.ROOT), List.of());
    }

    /** "traffic sign recognition": nouns say of what the thing is a part, where the title says so too. */
    private int startOfThing(List<Token> tokens, int first, List<Mention> known) {
        int from = first;
        while (from > 0
                && first - from < LONGEST_MODIFIER
                && isThing(tokens, from - 1)
                && !isCovered(known, from - 1)
                && title.contains(phrase(tokens, from))) {
            from--;
        }
        return from;
    }

    private static boolean isCovered(List<Mention> known, int token) {
        return known.stream().anyMatch(m -> m.first() <= token && token <= m.last());
    }

    private static boolean isThing(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        String word = token.lower();
        boolean alone = !token.glued() && !tokens.get(at + 1).glued();
        return alone
                && token.isWord()
                && word.length() >= SHORTEST
                && word.chars().allMatch(Character::isLetter)
                && !(at > 0 && tokens.get(at - 1).text().equals("to"))
                && !NO_THING.contains(word)
                && !isAdjectiveOrVerb(word);
    }

    private static boolean isAdjectiveOrVerb(String word) {
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("is") && !word.equals("news");
        return plural
                || word.endsWith("ly")
                || word.endsWith("ed")
                || word.endsWith("ive")
                || word.endsWith("ous")
                || word.endsWith("able")
                || word.endsWith("ing")
                || word.endsWith("al")
                || word.endsWith("ic")
                || word.endsWith("ful");
    }
}
