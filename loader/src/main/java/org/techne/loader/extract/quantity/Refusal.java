package org.techne.loader.extract.quantity;

import org.techne.loader.extract.RuleName;

/**
 * A number that is no result, and why.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param veto the rule that refused it
 */
public record Refusal(int first, int last, RuleName veto) {}
