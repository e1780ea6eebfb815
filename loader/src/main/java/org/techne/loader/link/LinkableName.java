package org.techne.loader.link;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a name can be told from words, abbreviations, events and people by its letters alone: FoldFormer can; Folder, FOLD, fMRI, MacLeod cannot. */
final class LinkableName {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 60;
    private static final int FEWEST_SMALL = 2;
    /** A capital behind a small letter or a digit, inside one word. */
    private static final Pattern INNER_CAPITAL = Pattern.compile("[\\p{Ll}\\d]\\p{Lu}");

    /** FLD3R. */
    private static final Pattern INNER_DIGIT = Pattern.compile("\\p{Lu}{2,}\\d\\p{Lu}+");
    /** FLDCNN: capitals that are no word and nobody's name, for nobody could say them. */
    private static final Pattern UNPRONOUNCEABLE = Pattern.compile("\\p{Lu}*[B-DF-HJ-NP-TV-XZ]{4}\\p{Lu}*");

    private static final Pattern PERSON =
            Pattern.compile("(?:Mc|Mac|De|Del|Di|La|Le|Van|Von|O')\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+)*");
    private static final Pattern PLURAL = Pattern.compile("\\p{Lu}+s");
    /** NP-hard, GPU-friendly. */
    private static final Pattern ADJECTIVE = Pattern.compile(".*-\\p{Ll}{3,}");

    private static final Pattern EVENT =
            Pattern.compile("(?:.*[ -])?(?:Task|Challenge|Workshop|Track|Competition|Conference)");

    /** Places where people publish, firms, languages, tools that everybody names and nobody introduces. */
    private static final Set<String> KNOWN = Set.of(
            "xhtml",
            "https",
            "github",
            "arxiv",
            "biorxiv",
            "medrxiv",
            "openreview",
            "neurips",
            "youtube",
            "linkedin",
            "facebook",
            "tiktok",
            "wechat",
            "whatsapp",
            "stackoverflow",
            "stackexchange",
            "huggingface",
            "openai",
            "deepmind",
            "paypal",
            "javascript",
            "typescript",
            "latex",
            "powerpoint",
            "wordpress",
            "iphone",
            "ipad",
            "macos",
            "pubmed",
            "lidar",
            "mmwave",
            "wi-fi");

    private LinkableName() {}

    static boolean test(String name) {
        return name.length() >= SHORTEST
                && name.length() <= LONGEST
                && (isMixed(name)
                        || INNER_DIGIT.matcher(name).matches()
                        || UNPRONOUNCEABLE.matcher(name).matches())
                && !PERSON.matcher(name).matches()
                && !PLURAL.matcher(name).matches()
                && !ADJECTIVE.matcher(name).matches()
                && !EVENT.matcher(name).matches()
                && !KNOWN.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isMixed(String name) {
        for (String word : name.split(" ")) {
            boolean small = word.chars().filter(Character::isLowerCase).count() >= FEWEST_SMALL;
            if (small && INNER_CAPITAL.matcher(word).find()) {
                return true;
            }
        }
        return false;
    }
}
