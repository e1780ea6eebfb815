package org.techne.cli;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows on a terminal how far a task is of which nobody knows the end; nowhere else. */
final class CountingBar implements AutoCloseable {
    private final Optional<ProgressBar> bar;

    private CountingBar(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    static CountingBar begin(String task, String unit) {
        if (!Terminal.showsErrors()) {
            return new CountingBar(Optional.empty());
        }
        boolean plain = System.getenv("NO_COLOR") != null;
        return new CountingBar(Optional.of(new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(unit, 1)
                .setInitialMax(-1)
                .setStyle(plain ? ProgressBarStyle.ASCII : ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                .clearDisplayOnFinish()
                .build()));
    }

    /** How many are done. */
    void at(long count) {
        bar.ifPresent(b -> b.stepTo(count));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
