package org.techne.loader.source.page;

import java.util.Set;

/** arXiv's categories from the two letters that profiles show of them. */
final class FieldCodes {
    private static final Set<String> COMPUTING = Set.of(
            "AI", "AR", "CC", "CE", "CG", "CL", "CR", "CV", "CY", "DB", "DC", "DL", "DM", "DS", "ET", "FL", "GL", "GR",
            "GT", "HC", "IR", "IT", "LG", "LO", "MA", "MM", "MS", "NA", "NE", "NI", "OH", "OS", "PF", "PL", "RO", "SC",
            "SD", "SE", "SI");
    private static final Set<String> ENGINEERING = Set.of("AS", "IV", "SP", "SY");

    private FieldCodes() {}

    /** "cs.CL" for "CL", "eess.IV" for "IV", "stat.ML" for "ML"; other letters as they are. */
    static String category(String letters) {
        if (COMPUTING.contains(letters)) {
            return "cs." + letters;
        }
        if (ENGINEERING.contains(letters)) {
            return "eess." + letters;
        }
        return letters.equals("ML") ? "stat.ML" : letters;
    }
}
