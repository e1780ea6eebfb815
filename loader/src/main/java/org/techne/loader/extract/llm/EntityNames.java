package org.techne.loader.extract.llm;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.name.Mention;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Folding;
import org.techne.loader.lexicon.Label;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.text.Normaliser;
import org.techne.loader.text.Token;
import org.techne.loader.text.Tokenizer;
import org.techne.loader.text.WordSet;

/** Things by their names in one paper: as the rules understand the name there, else the lexicon's, else a name of the paper's own. */
final class EntityNames {
    private static final int LONGEST = 80;
    private static final Set<String> VAGUE_BEGINNINGS = WordSet.of("""
            our the this these their its existing previous prior other all a an state standard original vanilla strong competing
            conventional traditional recent
            """);
    private static final Set<String> VAGUE_ENDINGS = WordSet.of("""
            method methods model models approach approaches baseline baselines network networks framework frameworks system
            systems training learning optimization inference dataset datasets benchmark benchmarks algorithm algorithms task tasks
            art sota work works technique techniques data hardware device devices
            """);

    private final Lexicon lexicon;
    private final PaperReading paper;
    private final Quotes quotes;

    EntityNames(Lexicon lexicon, PaperReading paper, Quotes quotes) {
        this.lexicon = lexicon;
        this.paper = paper;
        this.quotes = quotes;
    }

    /** Where the name stands first. */
    Place place(String name) throws DropException {
        return quotes.name(name).orElseThrow(() -> new DropException(Drop.NAME_NOT_IN_TEXT));
    }

    /**
     * The thing of a kind that the paper calls so.
     *
     * @throws DropException where the paper does not, or where the words name nothing
     */
    Entity of(EntityKind kind, String name) throws DropException {
        Place place = place(name);
        Optional<Entity> known = known(kind, name);
        if (known.isPresent()) {
            if (paper.names().vague().contains(known.get())) {
                throw new DropException(Drop.NAME_TOO_VAGUE);
            }
            return known.get();
        }
        if (!isName(kind, name)) {
            throw new DropException(Drop.NAME_TOO_VAGUE);
        }
        return Entity.mined(kind, Normaliser.normalise(place.words()).text().strip(), List.of());
    }

    /** The thing that the rules or the lexicon know by this name. */
    Optional<Entity> known(EntityKind kind, String name) {
        String key = Folding.key(name);
        Predicate<Mention> calledSo = m -> Folding.key(paper.words(m)).equals(key)
                || Folding.key(m.entity().label()).equals(key)
                || m.entity().aliases().stream().anyMatch(a -> Folding.key(a).equals(key));
        return paper.names().mentions().stream()
                .flatMap(List::stream)
                .filter(m -> m.kind() == kind)
                .filter(calledSo)
                .map(Mention::entity)
                .findFirst()
                .or(() -> inLexicon(kind, name));
    }

    private Optional<Entity> inLexicon(EntityKind kind, String name) {
        List<Token> tokens = Tokenizer.tokensOf(Normaliser.normalise(name).text());
        Longest longest = new Longest(kind, tokens.size() - 1);
        if (!tokens.isEmpty()) {
            lexicon.index().from(tokens, 0, longest::take);
        }
        return longest.entity;
    }

    /** Takes the first spelling of a kind that ends at a token. */
    private static final class Longest {
        private final EntityKind kind;
        private final int last;
        private Optional<Entity> entity = Optional.empty();

        Longest(EntityKind kind, int last) {
            this.kind = kind;
            this.last = last;
        }

        void take(int end, Label label) {
            if (end == last && label.entry().kind() == kind && entity.isEmpty()) {
                entity = Optional.of(
                        new Entity(kind, label.entry().slug(), label.entry().label(), List.of()));
            }
        }
    }

    /** True for words that name something: datasets and devices have a capital or a digit, and nothing is "our method". */
    static boolean isName(EntityKind kind, String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        List<String> parts = List.of(lower.split("[\\s-]+"));
        boolean proper = words.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        boolean needsProper = kind == EntityKind.DATASET || kind == EntityKind.HARDWARE;
        boolean vague = VAGUE_BEGINNINGS.contains(parts.getFirst())
                || VAGUE_ENDINGS.contains(parts.getLast()) && (!proper || parts.size() == 1);
        return words.length() > 1
                && words.length() <= LONGEST
                && words.chars().anyMatch(Character::isLetter)
                && (proper || !needsProper)
                && !vague;
    }
}
