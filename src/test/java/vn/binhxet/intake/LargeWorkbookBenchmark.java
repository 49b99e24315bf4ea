package vn.binhxet.intake;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import vn.binhxet.dossier.Progress;

/**
 * Reads one workbook of 70,000 rows and 30 columns, the largest province in one file. Run by hand with -Xmx512m: what
 * the library alone needs for its cells, what we need for them, then the whole way to dossiers. Argument: a directory to
 * work in; the first run makes the workbook there.
 */
final class LargeWorkbookBenchmark {
    private static final int ROWS = 70_000;
    private static final int COLUMNS = 30;

    private LargeWorkbookBenchmark() {}

    public static void main(String[] args) throws Exception {
        Path root = Path.of(args[0]);
        Path file = root.resolve("submissions/lon.xlsx");
        if (!Files.exists(file)) {
            write(root, file);
            System.out.println("made " + Files.size(file) + " bytes; run again to measure");
            return;
        }
        measured("cells, the library alone", () -> plain(file));
        measured("cells as grids", () -> grids(file));
        measured("dossiers", () -> dossiers(root));
    }

    private static void measured(String what, Callable<Long> work) throws Exception {
        var process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long from = System.nanoTime();
        long busy = process.getProcessCpuTime();
        long count = work.call();
        long passed = (System.nanoTime() - from) / 1_000_000;
        System.out.println(what + ": " + count + " in " + passed + " ms, "
                + (process.getProcessCpuTime() - busy) / 1_000_000 + " ms of processors");
    }

    private static long plain(Path file) throws Exception {
        long cells = 0;
        try (var workbook = new ReadableWorkbook(
                        new ByteArrayInputStream(Files.readAllBytes(file)), new ReadingOptions(true, false));
                var rows = workbook.getFirstSheet().openStream()) {
            for (Iterator<Row> i = rows.iterator(); i.hasNext(); ) {
                for (Cell cell : i.next()) {
                    cells += cell.getRawValue() == null ? 0 : 1;
                }
            }
        }
        return cells;
    }

    private static long grids(Path file) throws Exception {
        return Workbooks.read("lon.xlsx", new ByteArrayInputStream(Files.readAllBytes(file))).stream()
                .flatMap(g -> g.rows().stream())
                .mapToLong(Grid.Row::width)
                .sum();
    }

    private static long dossiers(Path root) throws Exception {
        return RoundDirectory.read(root, 2, Progress.none()).dossiers().size();
    }

    private static void write(Path root, Path file) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(root.resolve("round.yaml"), Folder.ROUND);
        Object[] titles = new Object[COLUMNS];
        System.arraycopy(AwkwardTables.MERGED, 0, titles, 0, 9);
        for (int i = 9; i < COLUMNS; i++) {
            titles[i] = "Cột phụ " + i;
        }
        try (var book = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("file nhận");
            for (int r = 0; r <= ROWS; r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < COLUMNS; c++) {
                    Object value = r == 0 ? titles[c] : value(r, c);
                    if (value instanceof Integer number) {
                        row.createCell(c).setCellValue(number);
                    } else {
                        row.createCell(c).setCellValue((String) value);
                    }
                }
            }
            book.write(out);
        }
    }

    private static Object value(int row, int column) {
        return switch (column) {
            case 0 -> row;
            case 1 -> row % 2 == 0 ? "Ông" : "Bà";
            case 2 -> "Người Hư Cấu Số " + row;
            case 3 -> "Trưởng thôn";
            case 4 -> "UBND xã số " + row % 150;
            case 5 -> "CANHAN";
            case 6 -> "Bằng khen của Chủ tịch UBND tỉnh";
            case 7 -> "Doanh nhân";
            case 8 -> "Văn hóa - xã hội";
            default -> column % 2 == 0 ? (Object) (row * column % 1000) : "Nội dung " + row * column % 5000;
        };
    }
}
