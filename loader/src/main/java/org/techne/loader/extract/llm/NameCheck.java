package org.techne.loader.extract.llm;

import org.techne.loader.extract.Entity;
import org.techne.loader.extract.NameFact;
import org.techne.loader.extract.Relation;
import org.techne.loader.extract.RuleName;
import org.techne.loader.lexicon.EntityKind;

/** Holds claimed names against the text. */
final class NameCheck {
    static final RuleName RULE = new RuleName("language-model-name");
    private final EntityNames names;
    private final double confidence;

    NameCheck(EntityNames names, double confidence) {
        this.names = names;
        this.confidence = confidence;
    }

    /**
     * The fact that the text bears out.
     *
     * @throws DropException where it does not
     */
    NameFact check(Claims.Name claim) throws DropException {
        if (!fits(claim.relation(), claim.kind())) {
            throw new DropException(Drop.CLASS_DISAGREES);
        }
        Entity entity = names.of(claim.kind(), claim.name());
        return new NameFact(claim.relation(), entity, names.place(claim.name()).evidence(), RULE, confidence);
    }

    private static boolean fits(Relation relation, EntityKind kind) {
        return switch (relation) {
            case INTRODUCES -> kind == EntityKind.TECHNIQUE || kind == EntityKind.DATASET;
            case USES, COMPARES_WITH -> kind == EntityKind.TECHNIQUE;
            case EVALUATES_ON -> kind == EntityKind.DATASET;
            case ADDRESSES -> kind == EntityKind.TASK;
            case RUNS_ON -> kind == EntityKind.HARDWARE;
            case MENTIONS -> true;
        };
    }
}
