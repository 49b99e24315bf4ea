package vn.binhxet.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import vn.binhxet.dossier.Progress;
import vn.binhxet.nomination.Evaluation;

/** Options every command over a round has, and the bars it shows. */
final class CommonOptions {
    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            defaultValue = "vi",
            description = "Ngôn ngữ của kết quả: vi (mặc định) hoặc en.")
    String lang;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Số luồng xử lý (mặc định: số lõi của máy). Không làm thay đổi kết quả.")
    Integer threads;

    int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : Math.max(1, threads);
    }

    /** Bars on {@code err}, closed when the work is done. */
    static final class Watch implements Evaluation.Steps, AutoCloseable {
        private final PrintWriter err;
        private final List<Bar> bars = new ArrayList<>();

        Watch(PrintWriter err) {
            this.err = err;
        }

        @Override
        public Progress reading() {
            return bar("Đọc hồ sơ");
        }

        @Override
        public Progress evaluating() {
            close();
            return bar("Đối chiếu");
        }

        private Progress bar(String task) {
            Bar bar = Bar.of(task, err);
            bars.add(bar);
            return bar;
        }

        @Override
        public void close() {
            bars.forEach(Bar::close);
            bars.clear();
        }
    }
}
