package org.techne.loader.extract.llm;

/** A paper for which the model gave no answer that can be read. */
final class NoAnswerException extends Exception {
    private static final long serialVersionUID = 1;
    private final Failure failure;

    NoAnswerException(Failure failure, String said) {
        super(said);
        this.failure = failure;
    }

    Failure failure() {
        return failure;
    }
}
