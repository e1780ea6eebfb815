package org.techne.loader.source;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English names of months, whole or shortened. */
public final class EnglishMonths {
    private static final String NAMES = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Pattern NAME =
            Pattern.compile("(?i)\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*");
    private static final int LETTERS = 3;

    private EnglishMonths() {}

    /** The number of the first month named in a text, from 1; 0 where none is. */
    public static int first(String text) {
        Matcher name = NAME.matcher(text);
        return name.find() ? NAMES.indexOf(name.group(1).toLowerCase(Locale.ROOT)) / LETTERS + 1 : 0;
    }
}
