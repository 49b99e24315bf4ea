package vn.binhxet.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.binhxet.dossier.Problem;

/** What a province's author should look at: a condition on a legal path that names no basis in the Law. */
final class ProvinceWarnings {
    private ProvinceWarnings() {}

    static List<Problem> of(Collection<ProvinceDraft> provinces) {
        var found = new ArrayList<Problem>();
        for (ProvinceDraft province : provinces) {
            for (ProvinceDraft.Detail detail : province.details()) {
                if (detail.basis().isEmpty()) {
                    found.add(Problem.of(
                            "province-condition-without-basis",
                            Problem.Severity.WARNING,
                            new Problem.Where(
                                    detail.at().file(),
                                    null,
                                    detail.at().line(),
                                    null,
                                    detail.at().pointer()),
                            null,
                            "vi",
                            "tiêu chuẩn này thêm vào quy định của Luật nhưng không ghi 'legal_basis'; cần nêu điều, khoản"
                                    + " giao tỉnh quy định, ví dụ law-06-2022 74.6.",
                            "en",
                            "this condition adds to the Law and names no 'legal_basis'; name the clause that lets the"
                                    + " province say so, e.g. law-06-2022 74.6."));
                }
            }
        }
        return Problem.sorted(found);
    }
}
