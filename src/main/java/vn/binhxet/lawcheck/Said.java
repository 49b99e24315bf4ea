package vn.binhxet.lawcheck;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** One thing told of an invented nominee: a sentence key of the words and its values, worded when a language is known. */
record Said(String key, List<Object> values) {
    static Said of(String key, Object... values) {
        return new Said(
                key,
                Arrays.stream(values)
                        .map(v -> Objects.requireNonNullElse(v, ""))
                        .toList());
    }
}
