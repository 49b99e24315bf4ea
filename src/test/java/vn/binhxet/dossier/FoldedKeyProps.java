package vn.binhxet.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The tables give what the definition gives, and the key forgets what it should and nothing else. */
class FoldedKeyProps {
    @Property(tries = 3000)
    void theTablesAgreeWithTheDefinition(@ForAll("texts") String text) {
        assertThat(FoldedKey.of(text)).isEqualTo(FoldedKey.decomposed(text));
    }

    @Example
    void everyCharacterAgreesAloneAndInAWord() {
        for (char c = 0; c < '\ud800'; c++) {
            String text = "Hòa " + c + "b" + c + "x";
            assertThat(FoldedKey.of(text)).as("U+%04X", (int) c).isEqualTo(FoldedKey.decomposed(text));
        }
    }

    @Example
    void placementOfTonesCaseDashesAndTheTwoCodesOfDMakeNoDifference() {
        assertThat(FoldedKey.of("Tổ dân vận – bản HOÀ  Ðông"))
                .isEqualTo(FoldedKey.of("tổ dân vận-bản Hòa Đông"))
                .isNotEqualTo(FoldedKey.of("tổ dân vận bản Hoa Đông"))
                .isNotEqualTo(FoldedKey.of("tổ dân vận bản Hòa Dông"));
        assertThat(FoldedKey.of(null)).isEmpty();
        assertThat(FoldedKey.of(" – ")).isEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        var vietnamese = Arbitraries.of(
                "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđĐÐABC xyz-–/,.'12"
                        .chars()
                        .mapToObj(c -> (char) c)
                        .toList());
        var marks = Arbitraries.of(
                '\u0300', '\u0301', '\u0309', '\u0302', '\u031b', '\u0344', '\u00a0', '\u0130', '\u03a3');
        return Arbitraries.frequencyOf(
                        Tuple.of(20, vietnamese),
                        Tuple.of(1, marks),
                        Tuple.of(1, Arbitraries.chars().all()))
                .list()
                .ofMaxSize(30)
                .map(list -> {
                    var text = new StringBuilder();
                    list.forEach(text::append);
                    return text.toString();
                });
    }
}
