package org.techne.loader.options;

/**
 * A secret that a service asks for. Shows nothing of itself where it is printed.
 *
 * @param value the secret, not blank
 */
public record ApiKey(String value) {
    /** Refuses what no service gives out, and what no header may hold. */
    public ApiKey {
        if (value.isBlank() || value.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw new IllegalArgumentException(
                    "the key is blank or holds spaces or signs that no key has; copy it anew");
        }
    }

    @Override
    public String toString() {
        return "***";
    }
}
