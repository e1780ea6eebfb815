package org.techne.loader.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A profile's line of title, authors and organisations, which copying has glued: {@code Go Wide, Then Narrow: Deep Thin NetworksDenny Zhou, Mao Ye et al. · uw}.
 *
 * <p>The authors are the names at the end. Going back over the commas, whole names are authors; the first piece that is more than a name holds the end of the
 * title and the first author, split where a capital follows a letter, digit or sign without a blank and only a name follows.
 *
 * @param more whether there are more authors than are named ("et al.")
 */
record GluedTitle(String title, List<String> authors, boolean more, Optional<String> organisation) {
    private static final String WORD =
            "(?:(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|[DO]['’])?\\p{Lu}(?:\\p{Ll}|['’](?=\\p{Ll}))+|\\p{Lu}\\.)";
    private static final String NAME_PART = WORD + "(?:-(?:" + WORD + "|\\p{Ll}+))*(?:-?\\p{Lu}\\.)*";
    private static final String PARTICLE =
            "(?:de|del|della|der|den|di|da|do|dos|du|la|le|van|von|bin|ben|al|el|ter|ten|zu)";
    private static final Pattern NAME = Pattern.compile(
            NAME_PART + "(?: (?:" + PARTICLE + " )*" + NAME_PART + "){1,4}(?: (?:Jr\\.?|Sr\\.?|I{2,3}|IV))?");
    private static final Pattern GLUE = Pattern.compile("(?<=[^\\s\\p{Pd}('’/])(?=\\p{Lu})");
    private static final String ET_AL = " et al.";
    private static final String DOT = " · ";

    /** Splits a line; where no name ends it, all of it is the title. */
    static GluedTitle split(String line) {
        int dot = line.lastIndexOf(DOT);
        Optional<String> organisation = dot < 0
                ? Optional.empty()
                : Optional.of(line.substring(dot + DOT.length()).strip());
        String rest = dot < 0 ? line : line.substring(0, dot).strip();
        boolean more = rest.endsWith(ET_AL);
        String glued = more ? rest.substring(0, rest.length() - ET_AL.length()) : rest;
        int first = firstAuthor(glued);
        return new GluedTitle(
                glued.substring(0, first),
                List.of(glued.substring(first).split(", ")).stream()
                        .filter(name -> !name.isEmpty())
                        .toList(),
                more,
                organisation);
    }

    /** Where the first author begins; the end of the line where there is none. */
    private static int firstAuthor(String glued) {
        int end = glued.length();
        while (end > 0) {
            int start = glued.lastIndexOf(", ", end - 1);
            start = start < 0 ? 0 : start + 2;
            Optional<Integer> split = splitWithin(glued.substring(start, end));
            if (split.isPresent()) {
                return start + split.get();
            }
            if (!NAME.matcher(glued.substring(start, end)).matches()) {
                return glued.length();
            }
            end = start - 2;
        }
        return glued.length();
    }

    private static Optional<Integer> splitWithin(String piece) {
        List<Integer> places = new ArrayList<>();
        for (Matcher glue = GLUE.matcher(piece); glue.find(); ) {
            places.add(glue.start());
        }
        return places.stream()
                .filter(place -> NAME.matcher(piece.substring(place)).matches())
                .findFirst();
    }
}
