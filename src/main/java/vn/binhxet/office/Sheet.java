package vn.binhxet.office;

import java.util.List;

/**
 * A paper ready to be printed as Word or PDF.
 *
 * @param path path without ending, e.g. {@code papers/to-trinh-so-noi-vu}
 * @param title what the file properties call it
 * @param landscape whether the page lies on its side
 */
record Sheet(String path, String title, boolean landscape, List<Block> blocks) {
    Sheet {
        blocks = List.copyOf(blocks);
    }
}
