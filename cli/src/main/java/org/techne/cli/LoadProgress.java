package org.techne.cli;

import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.techne.loader.pipeline.Progress;

/** Shows on a terminal how far a load is; nowhere else. */
final class LoadProgress implements Progress, AutoCloseable {
    private final Optional<ProgressBar> bar;

    private LoadProgress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    static LoadProgress begin() {
        if (!Terminal.showsErrors()) {
            return new LoadProgress(Optional.empty());
        }
        boolean plain = System.getenv("NO_COLOR") != null;
        return new LoadProgress(Optional.of(new ProgressBarBuilder()
                .setTaskName("Loading")
                .setUnit(" records", 1)
                .setInitialMax(-1)
                .setStyle(plain ? ProgressBarStyle.ASCII : ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                .showSpeed()
                .clearDisplayOnFinish()
                .build()));
    }

    @Override
    public void pass(long records) {
        bar.filter(b -> records > 0).ifPresent(b -> b.maxHint(records));
    }

    @Override
    public void paperWritten(int records) {
        bar.ifPresent(b -> b.stepBy(records));
    }

    /** Prints a line without tearing the bar apart. */
    void print(PrintWriter err, String line) {
        err.println(bar.isPresent() ? "\r\u001b[K" + line : line);
        err.flush();
    }

    /** Ends the bar, so that what is printed next begins a line; may be called more than once. */
    void finish() {
        bar.ifPresent(ProgressBar::close);
    }

    @Override
    public void close() {
        finish();
    }
}
