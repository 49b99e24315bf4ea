package vn.binhxet.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import vn.binhxet.dossier.Progress;

/** A progress bar on the terminal; says nothing where nobody watches. */
final class Bar implements Progress, AutoCloseable {
    private final ProgressBar bar;

    private Bar(ProgressBar bar) {
        this.bar = bar;
    }

    /** A bar called {@code task} if someone watches. */
    static Bar of(String task, PrintWriter err) {
        // Only the launcher can see whether standard error is a terminal.
        boolean watched = "1".equals(System.getenv("BINHXET_PROGRESS"));
        return new Bar(
                watched
                        ? new ProgressBarBuilder()
                                .setTaskName(task)
                                .setStyle(ProgressBarStyle.ASCII)
                                .setUpdateIntervalMillis(200)
                                .clearDisplayOnFinish()
                                .build()
                        : null);
    }

    @Override
    public void step(long done, long total) {
        if (bar != null) {
            bar.maxHint(total);
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
