package org.techne.loader.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.RuleName;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Entry;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.text.Token;

/** "ImageNet classification": the task that a dataset is made for, called by its last word behind the dataset. */
final class TasksOfData {
    static final RuleName BEHIND_DATA = new RuleName("task-behind-its-data");

    private final Lexicon lexicon;

    TasksOfData(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Mention> in(List<Token> tokens, List<Mention> known) {
        List<Mention> found = new ArrayList<>();
        for (Mention data : known) {
            int noun = data.last() + 1;
            if (data.kind() == EntityKind.DATASET && !data.entity().isMined() && noun < tokens.size()) {
                task(data.entity(), tokens.get(noun).lower())
                        .ifPresent(task -> found.add(
                                new Mention(data.sentence(), noun, noun, LocalNames.entity(task), BEHIND_DATA)));
            }
        }
        return found;
    }

    private Optional<Entry> task(Entity data, String noun) {
        return lexicon.entry(EntityKind.DATASET, data.slug()).stream()
                .flatMap(dataset -> dataset.tasks().stream())
                .flatMap(slug -> lexicon.entry(EntityKind.TASK, slug).stream())
                .filter(task -> task.label().endsWith(" " + noun))
                .findFirst();
    }
}
