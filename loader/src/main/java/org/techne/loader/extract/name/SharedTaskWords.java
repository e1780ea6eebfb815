package org.techne.loader.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.techne.loader.extract.RuleName;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Entry;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.text.Token;

/** "image and video generation", "visual understanding and generation": two known tasks that share a word. */
final class SharedTaskWords {
    static final RuleName SHARED = new RuleName("task-that-shares-a-word");

    private static final int MOST_WORDS = 4;
    private final Map<String, Entry> tasks = new HashMap<>();

    SharedTaskWords(Lexicon lexicon) {
        for (Entry task : lexicon.entries(EntityKind.TASK)) {
            task.spellings().stream()
                    .filter(label -> label.indexOf(' ') > 0)
                    .forEach(label -> tasks.putIfAbsent(label.toLowerCase(Locale.ROOT), task));
        }
    }

    List<Mention> in(List<Token> tokens, List<Mention> known) {
        List<Mention> found = new ArrayList<>();
        for (Mention task : known) {
            if (task.kind() == EntityKind.TASK && task.last() > task.first()) {
                before(tokens, task, found);
                behind(tokens, task).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The "speech" of "speech and image recognition". */
    private void before(List<Token> tokens, Mention task, List<Mention> found) {
        String head = tokens.get(task.last()).lower();
        int at = task.first() - 1;
        for (int n = 0; n < MOST_WORDS && NameList.isJoint(tokens, at); n++) {
            int word = at - 1;
            if (word >= 0 && tokens.get(word).isSign(',')) {
                word--;
            }
            if (word < 0 || !tokens.get(word).isWord()) {
                return;
            }
            mention(task, word, tokens.get(word).lower() + ' ' + head).ifPresent(found::add);
            at = word - 1;
        }
    }

    /** The "generation" of "multimodal understanding and generation". */
    private Optional<Mention> behind(List<Token> tokens, Mention task) {
        int word = task.last() + 2;
        boolean joined = NameList.isAnd(tokens, task.last() + 1)
                && word < tokens.size()
                && tokens.get(word).isWord();
        return joined && task.last() == task.first() + 1
                ? mention(
                        task,
                        word,
                        tokens.get(task.first()).lower()
                                + ' '
                                + tokens.get(word).lower())
                : Optional.empty();
    }

    private Optional<Mention> mention(Mention beside, int word, String label) {
        return Optional.ofNullable(tasks.get(label))
                .filter(entry -> !entry.slug().equals(beside.entity().slug()))
                .map(entry -> new Mention(beside.sentence(), word, word, LocalNames.entity(entry), SHARED));
    }
}
