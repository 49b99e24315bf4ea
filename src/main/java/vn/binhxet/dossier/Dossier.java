package vn.binhxet.dossier;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything submitted about one nominee, the latest version, each fact with its place.
 *
 * @param foundedOn the day a collective was founded, or {@code null}
 * @param damaged pointers of lists outside the sections that lost an element, e.g. {@code /model/results}
 */
public record Dossier(
        String id,
        Kind kind,
        CollectiveForm form,
        String name,
        Unit unit,
        String field,
        LocalDate foundedOn,
        List<Version> versions,
        List<Proposal> proposals,
        Person person,
        Household household,
        Model model,
        String summary,
        Section<Membership> members,
        Section<Rating> ratings,
        Section<HeldAward> awards,
        Section<Initiative> initiatives,
        Section<Research> research,
        Section<Score> scores,
        Section<Discipline> disciplines,
        Section<Matter> matters,
        Section<ModelLink> models,
        Section<Attestation> attestations,
        Section<Minutes> minutes,
        Section<SubmittedPaper> papers,
        Section<Production> productions,
        Section<Ingenuity> ingenuities,
        Section<Roster> rosters,
        Section<Lead> leads,
        Set<String> damaged,
        List<Overlap> overlaps,
        Place place) {
    public Dossier {
        versions = versions == null ? List.of() : List.copyOf(versions);
        proposals = proposals == null ? List.of() : List.copyOf(proposals);
        overlaps = overlaps == null ? List.of() : List.copyOf(overlaps);
        damaged = damaged == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(damaged));
        members = Section.orAbsent(members);
        ratings = Section.orAbsent(ratings);
        awards = Section.orAbsent(awards);
        initiatives = Section.orAbsent(initiatives);
        research = Section.orAbsent(research);
        scores = Section.orAbsent(scores);
        disciplines = Section.orAbsent(disciplines);
        matters = Section.orAbsent(matters);
        models = Section.orAbsent(models);
        attestations = Section.orAbsent(attestations);
        minutes = Section.orAbsent(minutes);
        papers = Section.orAbsent(papers);
        productions = Section.orAbsent(productions);
        ingenuities = Section.orAbsent(ingenuities);
        rosters = Section.orAbsent(rosters);
        leads = Section.orAbsent(leads);
    }

    /** A dossier without the sections that only some titles and orders ask for. */
    public Dossier(
            String id,
            Kind kind,
            CollectiveForm form,
            String name,
            Unit unit,
            String field,
            List<Version> versions,
            List<Proposal> proposals,
            Person person,
            Household household,
            Model model,
            String summary,
            Section<Membership> members,
            Section<Rating> ratings,
            Section<HeldAward> awards,
            Section<Initiative> initiatives,
            Section<Research> research,
            Section<Score> scores,
            Section<Discipline> disciplines,
            Section<Matter> matters,
            Section<ModelLink> models,
            Section<Attestation> attestations,
            Section<Minutes> minutes,
            Section<SubmittedPaper> papers,
            List<Overlap> overlaps,
            Place place) {
        this(
                id,
                kind,
                form,
                name,
                unit,
                field,
                null,
                versions,
                proposals,
                person,
                household,
                model,
                summary,
                members,
                ratings,
                awards,
                initiatives,
                research,
                scores,
                disciplines,
                matters,
                models,
                attestations,
                minutes,
                papers,
                null,
                null,
                null,
                null,
                null,
                overlaps,
                place);
    }

    /** The day the first version was received, or {@code fallback} (the round's) where no version says so. */
    public LocalDate receivedOn(LocalDate fallback) {
        return versions.stream()
                .map(Version::receivedOn)
                .min(LocalDate::compareTo)
                .orElse(fallback);
    }

    /** The same dossier with the overlaps found by the pass before evaluation. */
    public Dossier withOverlaps(List<Overlap> found) {
        return with(proposals, matters, found);
    }

    /** The same dossier with the proposals that stand. */
    public Dossier withProposals(List<Proposal> standing) {
        return with(standing, matters, overlaps);
    }

    /** The same dossier with matters the office knows from its own register. */
    public Dossier withMatters(Section<Matter> known) {
        return with(proposals, known, overlaps);
    }

    private Dossier with(List<Proposal> standing, Section<Matter> known, List<Overlap> found) {
        return new Dossier(
                id,
                kind,
                form,
                name,
                unit,
                field,
                foundedOn,
                versions,
                standing,
                person,
                household,
                model,
                summary,
                members,
                ratings,
                awards,
                initiatives,
                research,
                scores,
                disciplines,
                known,
                models,
                attestations,
                minutes,
                papers,
                productions,
                ingenuities,
                rosters,
                leads,
                damaged,
                found,
                place);
    }
}
