package vn.binhxet.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.FoldedKey;
import vn.binhxet.dossier.Initiative;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Matter;
import vn.binhxet.dossier.ModelLink;
import vn.binhxet.dossier.Overlap;
import vn.binhxet.dossier.Overlap.OverlapKind;
import vn.binhxet.dossier.Paper;
import vn.binhxet.dossier.Place;
import vn.binhxet.dossier.Research;
import vn.binhxet.dossier.Section;
import vn.binhxet.round.Decision;
import vn.binhxet.round.KnownMatter;
import vn.binhxet.round.Register;

/** Attaches to every dossier what it shares with others and what the office's register says of it. */
public final class OverlapPass {
    private static final Comparator<Overlap> ORDER = Comparator.comparing(Overlap::kind)
            .thenComparing(Overlap::other)
            .thenComparing(Overlap::shared)
            .thenComparing(o -> o.place().file())
            .thenComparing(o -> o.place().pointer());

    private final Rulings rulings;
    private final Map<String, List<Overlap>> found = new HashMap<>();

    private OverlapPass(Rulings rulings) {
        this.rulings = rulings;
    }

    /** The dossiers, in the order given, with overlaps and the register's matters. */
    public static List<Dossier> attach(List<Dossier> dossiers, Register register, List<Decision> decisions) {
        var pass = new OverlapPass(new Rulings(decisions));
        pass.amongDossiers(dossiers);
        pass.withRegister(dossiers, register);
        pass.copied(dossiers, register);
        pass.ruledSame(dossiers);
        Map<String, List<Matter>> matters = matters(register);
        return dossiers.stream().map(d -> pass.complete(d, matters)).toList();
    }

    private Dossier complete(Dossier d, Map<String, List<Matter>> matters) {
        List<Matter> known =
                matters.isEmpty() ? List.of() : matters.getOrDefault(nominee(d.name(), unit(d)), List.of());
        Dossier with = d;
        if (!known.isEmpty()) {
            var all = new ArrayList<>(d.matters().facts());
            all.addAll(known);
            with = d.withMatters(new Section<>(true, d.matters().damaged(), all));
        }
        List<Overlap> overlaps = found.get(d.id());
        return overlaps == null
                ? with
                : with.withOverlaps(overlaps.stream().distinct().sorted(ORDER).toList());
    }

    private void amongDossiers(List<Dossier> dossiers) {
        var byKey = new HashMap<String, List<Item>>();
        // Folding names takes the time, and each is folded by itself; the order stays that of the dossiers.
        dossiers.parallelStream()
                .flatMap(d -> items(d).stream())
                .toList()
                .forEach(item ->
                        byKey.computeIfAbsent(item.key, k -> new ArrayList<>(1)).add(item));
        for (List<Item> sharing : byKey.values()) {
            if (sharing.size() == 1) {
                continue;
            }
            for (Item a : sharing) {
                for (Item b : sharing) {
                    if (!a.dossier.id().equals(b.dossier.id())) {
                        relate(a, b);
                    }
                }
            }
        }
    }

    private void relate(Item a, Item b) {
        OverlapKind kind = a.kind;
        if (kind == OverlapKind.SAME_MODEL && a.dossier.kind() != b.dossier.kind()) {
            kind = OverlapKind.COLLECTIVE_AND_MEMBER;
        }
        if (kind == OverlapKind.MODEL_OWNED_TWICE && owner(a.dossier).equals(owner(b.dossier))) {
            kind = OverlapKind.SAME_NOMINEE;
        }
        add(a.dossier, kind, b.dossier.id(), a.shared, a.place);
    }

    private void add(Dossier dossier, OverlapKind kind, String other, String shared, Place place) {
        found.computeIfAbsent(dossier.id(), id -> new ArrayList<>())
                .add(new Overlap(kind, other, shared, rulings.on(dossier.id(), other), place));
    }

    /** What of a dossier may be shared, each under the key by which it is found. */
    private static List<Item> items(Dossier d) {
        var items = new ArrayList<Item>();
        if (d.kind() == Kind.MODEL) {
            String address = d.model() == null ? "" : FoldedKey.of(d.model().address());
            if (!address.isEmpty()) {
                String key = "model " + FoldedKey.of(d.name()) + " @ " + address;
                items.add(new Item(d, OverlapKind.MODEL_OWNED_TWICE, key, d.name(), d.place()));
            }
            return items;
        }
        items.add(new Item(d, OverlapKind.SAME_NOMINEE, "nominee " + nominee(d), d.name(), d.place()));
        for (ModelLink m : d.models().facts()) {
            items.add(new Item(d, OverlapKind.SAME_MODEL, "link " + m.ref(), m.ref(), m.place()));
        }
        for (Initiative i : d.initiatives().facts()) {
            work(d, i.title(), i.paper(), i.place(), items);
        }
        for (Research r : d.research().facts()) {
            work(d, r.title(), r.paper(), r.place(), items);
        }
        return items;
    }

    /** One decision recognises many works, so the number alone says nothing: number, issuer and title together do. */
    private static void work(Dossier d, String title, Paper paper, Place place, List<Item> items) {
        if (paper != null && paper.number() != null && title != null) {
            String key = "work " + FoldedKey.of(paper.number()) + " / " + FoldedKey.of(paper.issuer()) + " / "
                    + FoldedKey.of(title);
            items.add(new Item(d, OverlapKind.SAME_DECISION, key, paper.number(), place));
        }
    }

    private void withRegister(List<Dossier> dossiers, Register register) {
        if (register.decisions().isEmpty()) {
            return;
        }
        var past = new PastAwards(register.decisions());
        for (Dossier d : dossiers) {
            past.sharedWith(d, nominee(d))
                    .forEach(s -> add(d, OverlapKind.REWARDED_BEFORE, s.number(), s.shared(), s.place()));
        }
    }

    /** Where a pair shares something else already, that is what the council looks at. */
    private void copied(List<Dossier> dossiers, Register register) {
        for (CopiedTexts.Copied c : CopiedTexts.among(dossiers, register)) {
            boolean known = found.getOrDefault(c.dossier().id(), List.of()).stream()
                    .anyMatch(o -> o.other().equals(c.other()));
            if (!known) {
                add(c.dossier(), c.kind(), c.other(), c.shared(), c.place());
            }
        }
    }

    /** A ruling stands also where the pass found nothing by itself that the law's bar would look at. */
    private void ruledSame(List<Dossier> dossiers) {
        List<Decision> ruled = rulings.oneAchievement();
        if (ruled.isEmpty()) {
            return;
        }
        var byId = new HashMap<String, Dossier>();
        dossiers.forEach(d -> byId.putIfAbsent(d.id(), d));
        for (Decision ruling : ruled) {
            for (int i = 0; i < 2; i++) {
                Dossier d = byId.get(ruling.pair().get(i));
                String other = ruling.pair().get(1 - i);
                boolean told = d == null
                        || found.getOrDefault(d.id(), List.of()).stream()
                                .anyMatch(o -> o.other().equals(other) && o.kind() != OverlapKind.SIMILAR_TEXT);
                if (!told) {
                    add(d, OverlapKind.RULED_SAME, other, "", ruling.place());
                }
            }
        }
    }

    private static Map<String, List<Matter>> matters(Register register) {
        var byNominee = new HashMap<String, List<Matter>>();
        for (KnownMatter m : register.matters()) {
            byNominee
                    .computeIfAbsent(nominee(m.name(), m.unit()), k -> new ArrayList<>())
                    .add(m.matter());
        }
        return byNominee;
    }

    private static String nominee(Dossier d) {
        return d.kind() + " " + nominee(d.name(), unit(d));
    }

    private static String unit(Dossier d) {
        return d.unit() == null ? null : d.unit().name();
    }

    static String nominee(String name, String unit) {
        return FoldedKey.of(name) + " @ " + FoldedKey.of(unit);
    }

    private static String owner(Dossier d) {
        String owner = d.model() == null ? null : d.model().owner();
        return FoldedKey.of(owner == null ? unit(d) : owner);
    }

    private record Item(Dossier dossier, OverlapKind kind, String key, String shared, Place place) {}
}
