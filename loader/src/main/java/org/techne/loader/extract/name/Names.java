package org.techne.loader.extract.name;

import java.util.List;
import java.util.Set;
import org.techne.loader.extract.Entity;

/**
 * The names of one paper.
 *
 * @param mentions the named things of each sentence, in order, none overlapping another
 * @param marks the metrics and cues of each sentence; they may overlap mentions and one another
 * @param introduced what the paper introduces, with the mention that does so
 * @param introducedEntities the same things
 * @param explained the short forms that the paper explains
 * @param vague things too general to say anything of the paper
 */
public record Names(
        List<List<Mention>> mentions,
        List<List<Hit>> marks,
        List<Mention> introduced,
        Set<Entity> introducedEntities,
        Set<String> explained,
        Set<Entity> vague) {}
