package org.techne.loader.extract.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.techne.loader.extract.RuleName;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Token;

/** Finds the names that a paper gives to what it presents. */
final class Introductions {
    static final RuleName TITLE = new RuleName("name-before-title-colon");
    static final RuleName CALLED = new RuleName("name-after-called");
    static final RuleName PROPOSED = new RuleName("name-after-propose");
    static final RuleName DEFINED = new RuleName("name-defined-after-propose");
    static final RuleName APPOSED = new RuleName("name-apposed-to-proposal");
    static final RuleName OUR = new RuleName("name-after-our");
    static final RuleName REPEATED = new RuleName("name-repeated-after-propose");
    static final RuleName TRAINED = new RuleName("name-after-train");
    static final RuleName ACHIEVER = new RuleName("acronym-of-achiever");
    static final RuleName PRAISED = new RuleName("name-before-its-praise");
    static final RuleName PART = new RuleName("name-in-list-of-parts");

    /** Points of one list stand in sentences that follow one another. */
    private static final int PARTS_REACH = 3;

    private final List<Sentence> sentences;
    private final int titleSentences;
    private final Optional<NameOfTitle> title;
    private final List<Introduced> found = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<End> ends = new HashSet<>();
    /** The first sentence of the abstract that introduces something. */
    private int earliest = Integer.MAX_VALUE;

    /** The last token of a name found. */
    private record End(int sentence, int last) {}

    private Introductions(List<Sentence> sentences, int titleSentences) {
        this.sentences = sentences;
        this.titleSentences = titleSentences;
        this.title = sentences.stream()
                .limit(Math.min(1, titleSentences))
                .findFirst()
                .map(NameOfTitle::new);
    }

    static List<Introduced> in(List<Sentence> sentences, int titleSentences, List<Abbreviation> abbreviations) {
        Introductions rules = new Introductions(sentences, titleSentences);
        if (titleSentences > 0) {
            TitleName.in(sentences).ifPresent(place -> rules.add(0, place, TITLE));
        }
        for (int s = titleSentences; s < sentences.size(); s++) {
            rules.sentence(s);
            rules.praised(s);
            rules.parts(s);
            rules.inPassing(s);
        }
        rules.acronyms(abbreviations);
        rules.found.replaceAll(rules::asTold);
        return rules.found;
    }

    /** What a title names, a sentence may call a benchmark later. */
    private Introduced asTold(Introduced name) {
        boolean data = name.rule().equals(TITLE)
                && found.stream()
                        .anyMatch(
                                n -> n.kind() == EntityKind.DATASET && n.name().equals(name.name()));
        return data ? name.ofKind(EntityKind.DATASET) : name;
    }

    private void sentence(int s) {
        List<Token> tokens = sentences.get(s).tokens();
        int proposed = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (ProposalWords.TELLING.contains(tokens.get(i).lower())) {
                proposed = tells(s, i, proposed);
            }
        }
    }

    /** Reads what follows a telling word; gives where the sentence last proposed something, -1 for nowhere. */
    private int tells(int s, int i, int proposed) {
        List<Token> tokens = sentences.get(s).tokens();
        String word = tokens.get(i).lower();
        if (ProposalWords.CALLING.contains(word)) {
            name(s, ProposalWords.skipped(tokens, i + 1), CALLED, false);
        } else if (ProposalWords.isNaming(tokens, i)) {
            name(s, ProposalWords.skipped(tokens, ProposedName.behindPointing(tokens, i + 1)), CALLED, false);
        } else if (ProposalWords.PROPOSING.contains(word) && ProposingVerb.is(tokens, i) && isProposal(tokens, i)) {
            name(s, ProposalWords.skipped(tokens, i + 1), PROPOSED, true);
            return i;
        } else if (word.equals("our") || word.equals("proposed")) {
            ours(s, i + 1);
        } else if (word.equals("namely") && proposed >= 0) {
            name(s, ProposalWords.skipped(tokens, i + 1), APPOSED, true);
        } else if (word.equals("its") || word.equals("their")) {
            apposed(s, ApposedName.commaBehindVariant(tokens, i + 1));
        } else if (ProposalWords.TRAINING.contains(word) && isProposal(tokens, i)) {
            trained(s, ProposalWords.skipped(tokens, i + 1));
        } else if (word.equals("as") && ProposalWords.isReferring(tokens, i)) {
            name(s, ProposalWords.skipped(tokens, i + 1), CALLED, true);
        } else if (proposed >= 0 && !tokens.get(i).isWord() && !ApposedName.isInBracket(tokens, i)) {
            apposed(s, OptionalInt.of(i));
        }
        return proposed;
    }

    /** "our NAME", "our method, NAME", "our model (NAME)", "our scheduler NAME applies" */
    private void ours(int s, int first) {
        List<Token> tokens = sentences.get(s).tokens();
        name(s, first, OUR, true);
        apposed(s, ApposedName.commaBehindNoun(tokens, first));
        NamedNoun.at(tokens, first, true)
                .or(() -> NamedNoun.at(tokens, first, false))
                .ifPresent(p -> add(s, p, OUR));
    }

    private void praised(int s) {
        List<Token> tokens = sentences.get(s).tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if (PraisedName.isPraise(tokens, i)) {
                PraisedName.before(tokens, i).ifPresent(p -> add(s, p, PRAISED));
            } else if (PraisedName.isDefinedActor(tokens, i)) {
                PraisedName.actor(tokens, i).ifPresent(p -> add(s, p, PRAISED));
            }
        }
    }

    /** "we train NAME, which": a name that the text has to explain is new. */
    private void trained(int s, int first) {
        List<Token> tokens = sentences.get(s).tokens();
        int last = NameShape.endOfName(tokens, first);
        boolean explained = last >= first
                && last + 2 < tokens.size()
                && tokens.get(last + 1).isSign(',')
                && ProposalWords.DEFINING.contains(tokens.get(last + 2).lower());
        if (explained && NameShape.isStrong(tokens, first, last)) {
            add(text(s, first, last), List.of(), s, first, last, TRAINED);
        }
    }

    private void apposed(int s, OptionalInt comma) {
        if (comma.isPresent()) {
            boolean introduced = ends.contains(new End(s, comma.getAsInt() - 1));
            ApposedName.behind(sentences.get(s).tokens(), comma.getAsInt(), introduced)
                    .forEach(p -> add(s, p, APPOSED));
        }
    }

    private void parts(int s) {
        List<Token> tokens = sentences.get(s).tokens();
        boolean goesOn = OwnParts.goesOn(tokens)
                && found.stream().anyMatch(f -> f.rule().equals(PART) && f.sentence() >= s - PARTS_REACH);
        for (NamePlace part : OwnParts.in(tokens, goesOn)) {
            add(s, part, PART);
        }
    }

    private void inPassing(int s) {
        NamedInPassing.in(title, sentences.get(s), names, s >= earliest)
                .forEach(name -> add(s, name.place(), name.rule()));
    }

    private boolean isProposal(List<Token> tokens, int verb) {
        boolean byName = verb > 0 && names.contains(tokens.get(verb - 1).text());
        return byName || ProposingVerb.isOfThePaper(tokens, verb);
    }

    /** What is proposed is not named at once: by a definition behind it, behind its noun, or where it is said again. */
    private void described(int s, int first) {
        List<Token> tokens = sentences.get(s).tokens();
        DefinedName.at(tokens, first).ifPresent(end -> add(text(s, first, end), List.of(), s, first, end, DEFINED));
        NamedNoun.at(tokens, first, false).ifPresent(p -> add(s, p, PROPOSED));
        NamedNoun.at(tokens, first, true).ifPresent(p -> add(s, p, APPOSED));
        ProposedKind.at(sentences, s, first).ifPresent(p -> add(s, p, REPEATED));
        TitledRun.at(tokens, first).ifPresent(p -> add(s, p, PROPOSED));
    }

    private void name(int s, int first, RuleName rule, boolean strongOnly) {
        List<Token> tokens = sentences.get(s).tokens();
        int end = NameShape.endOfName(tokens, first);
        if (end < first) {
            if (rule.equals(PROPOSED) && !ProposedName.isCalledLater(tokens, first)) {
                described(s, first);
            }
            return;
        }
        int last = rule.equals(CALLED) ? ProposedName.endOfTitle(tokens, first, end) : end;
        boolean strong = NameShape.isStrong(tokens, first, last);
        boolean proposed = rule.equals(PROPOSED)
                && (ProposedName.endsName(tokens, last) || ProposedName.isTitled(tokens, first, last));
        boolean defined = proposed && !strong && DefinedName.isDefined(tokens, last);
        int bracket = rule.equals(PROPOSED) ? ProposedName.endOfBracketedName(tokens, last + 1) : -1;
        if (bracket > 0
                && text(s, last + 2, bracket).length() < text(s, first, last).length()) {
            add(text(s, last + 2, bracket), List.of(text(s, first, last)), s, last + 2, bracket, PROPOSED);
        } else if (strong || !strongOnly || proposed) {
            List<String> explained = bracket > 0 ? List.of(text(s, last + 2, bracket)) : List.of();
            add(text(s, first, last), explained, s, first, last, defined ? DEFINED : rule);
            ProposedName.fellow(tokens, last).filter(p -> strong).ifPresent(p -> add(s, p, rule));
        }
    }

    private void acronyms(List<Abbreviation> abbreviations) {
        if (!abbreviations.isEmpty()) {
            Set<String> achievers = Achievers.in(sentences);
            abbreviations.forEach(of -> acronym(of, achievers));
        }
    }

    private void acronym(Abbreviation of, Set<String> achievers) {
        if (of.sentence() >= titleSentences) {
            List<Token> tokens = sentences.get(of.sentence()).tokens();
            IntroducedAcronym.rule(tokens, of, !found.isEmpty())
                    .or(() -> of.sentence() >= earliest ? ActingAcronym.rule(tokens, of) : Optional.empty())
                    .or(() -> Optional.of(ACHIEVER).filter(rule -> achievers.contains(of.shortForm())))
                    .ifPresent(rule -> add(of, rule));
        }
    }

    private void add(Abbreviation of, RuleName rule) {
        add(of.shortForm(), List.of(of.longForm()), of.sentence(), of.shortFirst(), of.shortLast(), rule);
    }

    private void add(int s, NamePlace place, RuleName rule) {
        add(text(s, place.first(), place.last()), List.of(), s, place.first(), place.last(), rule);
    }

    private void add(String name, List<String> aliases, int s, int first, int last, RuleName rule) {
        found.add(new Introduced(
                HeadNoun.kindOf(sentences.get(s).tokens(), first, last), name, aliases, s, first, last, rule));
        names.add(name);
        earliest = s >= titleSentences ? Math.min(earliest, s) : earliest;
        ends.add(new End(s, last));
    }

    private String text(int s, int first, int last) {
        return Optional.of(sentences.get(s))
                .map(x -> x.span(first, last).of(x.passage().text()))
                .orElse("");
    }
}
