package org.techne.loader.lexicon;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An entity of the lexicon, as far as reading text needs it.
 *
 * @param kind what it is
 * @param slug its slug, unique within its kind
 * @param label the name shown
 * @param altLabels other names a person would accept for it
 * @param hiddenLabels spellings to recognise, not to show
 * @param broader slugs of the more general entities of the same kind
 * @param exactCase true where all its labels match only in the given case
 * @param ambiguousLabels those of its labels that count only in context
 * @param contextCues words one of which makes an ambiguous label count, lower case
 * @param generic true for a kind of device rather than a product
 * @param vague true where it is too general to say anything of a paper, and serves the hierarchy alone
 * @param tasks slugs of the tasks that a dataset is made for
 */
public record Entry(
        EntityKind kind,
        String slug,
        String label,
        List<String> altLabels,
        List<String> hiddenLabels,
        List<String> broader,
        boolean exactCase,
        Set<String> ambiguousLabels,
        List<String> contextCues,
        boolean generic,
        boolean vague,
        List<String> tasks) {
    /** Every spelling, the shown name first. */
    public List<String> spellings() {
        return Stream.of(List.of(label), altLabels, hiddenLabels)
                .flatMap(List::stream)
                .toList();
    }
}
