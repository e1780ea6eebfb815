package org.techne.loader.extract.llm;

/** A claim that is not believed. Cheap, for there are many: it knows no place in the program. */
final class DropException extends Exception {
    private static final long serialVersionUID = 1;
    private final Drop reason;

    DropException(Drop reason) {
        super(reason.words(), null, false, false);
        this.reason = reason;
    }

    Drop reason() {
        return reason;
    }
}
