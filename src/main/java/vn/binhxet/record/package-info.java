/**
 * What a run leaves behind: OUT written whole or not at all, its results as JSON that is the same byte for byte every
 * time, copies of its inputs, {@code run.json} with a digest of every file, and the check that nothing changed since.
 *
 * <p>The only package that writes files. Must not know how results are worded. Open {@link vn.binhxet.record.RunWriter}
 * first, then {@link vn.binhxet.record.NominationsJson}.
 */
package vn.binhxet.record;
