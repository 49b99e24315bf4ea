package vn.binhxet.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import picocli.CommandLine.Option;

/** The day a question about the law is asked for. */
final class OnDay {
    @Option(
            names = "--on",
            paramLabel = "NGÀY",
            description = "Ngày của hồ sơ, dạng năm-tháng-ngày, ví dụ 2025-07-01 (mặc định: hôm nay).")
    private LocalDate day;

    /** The day asked for, else today in Việt Nam. */
    LocalDate on() {
        return day == null ? LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")) : day;
    }
}
