/**
 * The pass before evaluation that finds what dossiers share with each other and with the register: one achievement, one
 * award (Law 06/2022/QH15 Art. 5.2.c). It only attaches facts; nothing is rejected here.
 *
 * <p>Must not know rules or results. Open {@link vn.binhxet.overlap.OverlapPass} first.
 */
package vn.binhxet.overlap;
