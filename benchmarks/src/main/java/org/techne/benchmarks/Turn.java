package org.techne.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Whose turn it is: each thread goes through the papers on its own. */
@State(Scope.Thread)
public class Turn {
    private int next;

    <T> T of(List<T> all) {
        T one = all.get(next % all.size());
        next++;
        return one;
    }
}
