package vn.binhxet.rulebook;

import java.util.List;

/** An award as written, with all its revisions in the order of time. */
record AwardDraft(Award award, List<RevisionDraft> revisions) {}
