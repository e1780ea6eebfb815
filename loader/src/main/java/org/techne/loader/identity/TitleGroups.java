package org.techne.loader.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The records of one title, joined where they agree. Those of which most is known are settled first. A record joins the one paper that it agrees with; where it
 * agrees with several it could be either, and joins none of them. The outcome does not depend on the order of the records.
 */
final class TitleGroups {
    private static final int TIERS = 4;
    private static final Comparator<Member> BY_CONTENT = Comparator.<Member>comparingInt(member -> member.traits.year())
            .thenComparing(member -> member.traits.ids().toString())
            .thenComparing(member -> member.traits.families().toString());

    private final Clusters clusters;
    private final Map<Integer, Member> members = new HashMap<>();

    TitleGroups(Clusters clusters) {
        this.clusters = clusters;
    }

    /** Adds a record with this title. */
    void add(int record, Traits traits) {
        int cluster = clusters.of(record);
        members.merge(
                cluster,
                new Member(cluster, traits),
                (one, other) -> new Member(cluster, one.traits.with(other.traits)));
    }

    /** Joins the records and tells how many papers they are. */
    int join() {
        List<Member> settled = new ArrayList<>();
        for (int tier = 0; tier < TIERS; tier++) {
            int current = tier;
            List<Member> open = members.values().stream()
                    .filter(member -> member.traits.tier() == current)
                    .sorted(BY_CONTENT)
                    .toList();
            List<Member> own = new ArrayList<>();
            for (Member member : open) {
                List<Member> fitting = agreeing(settled, member);
                if (fitting.size() == 1) {
                    clusters.join(fitting.getFirst().cluster, member.cluster);
                } else {
                    settle(own, member);
                }
            }
            settled.addAll(own);
        }
        return settled.size();
    }

    /** Adds a member to the first of its own tier that it agrees with, or as a paper of its own. */
    private void settle(List<Member> own, Member member) {
        List<Member> fitting = agreeing(own, member);
        if (fitting.isEmpty()) {
            own.add(member);
        } else {
            Member paper = fitting.getFirst();
            clusters.join(paper.cluster, member.cluster);
            own.set(own.indexOf(paper), new Member(paper.cluster, paper.traits.with(member.traits)));
        }
    }

    private static List<Member> agreeing(List<Member> papers, Member member) {
        return papers.stream()
                .filter(paper -> paper.traits.agreesWith(member.traits))
                .toList();
    }

    /** Records that are one paper already. */
    private record Member(int cluster, Traits traits) {}
}
