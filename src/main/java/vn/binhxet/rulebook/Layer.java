package vn.binhxet.rulebook;

/** Who sets a criterion; layers add in this order and a lower one never loosens a higher one. */
public enum Layer {
    NATIONAL,
    PROVINCE,
    PROGRAMME,
    ROUND
}
