package org.techne.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.techne.server.chart.Drawing;
import org.techne.server.chart.Mark;
import org.techne.server.graph.Addresses;
import org.techne.server.graph.Amount;
import org.techne.server.graph.Entity;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Result;
import org.techne.server.graph.ResultReader;
import org.techne.server.graph.Terms;

/**
 * What stands near a technique: how many times faster it is on which device, and the techniques that papers use with it.
 *
 * @param devices its speed-ups by device, the device with most results first
 * @param together other techniques by the number of papers that use both, the most first
 * @param papers of how many papers those counts are
 * @param capped whether more papers use it than were counted
 * @param question behind the list of techniques
 */
public record Neighbours(List<OnDevice> devices, Drawing together, int papers, boolean capped, String question) {
    /** Speed-ups on one device, the greatest first. */
    public record OnDevice(Entity device, List<Result> results) {}

    static final Neighbours NONE = new Neighbours(List.of(), Drawing.NONE, 0, false, "");

    private static final Node SPEED = NodeFactory.createURI(Terms.BASE + "metric/speed");
    private static final int RESULTS_READ = 400;
    private static final int PAPERS = 1000;
    private static final int TOGETHER = 10;
    private static final int A_DEVICE = 5;

    /** What stands near this technique. */
    static Neighbours of(Facts facts, Node technique) {
        Set<Node> papers = new LinkedHashSet<>(facts.subjects(Terms.USES, technique));
        papers.addAll(facts.subjects(Terms.INTRODUCES, technique));
        List<Node> counted = papers.stream().limit(PAPERS).toList();
        return new Neighbours(
                devices(facts, technique),
                together(facts, technique, counted),
                counted.size(),
                papers.size() > PAPERS,
                "used-together?technique=" + Addresses.encoded(Facts.localName(technique.getURI())));
    }

    private static List<OnDevice> devices(Facts facts, Node technique) {
        Map<Entity, List<Result>> byDevice = new TreeMap<>();
        speedUps(facts, technique)
                .forEach(result -> result.hardware()
                        .forEach(device -> byDevice.computeIfAbsent(device, any -> new ArrayList<>())
                                .add(result)));
        return byDevice.entrySet().stream()
                .map(entry -> new OnDevice(
                        entry.getKey(),
                        entry.getValue().stream().limit(A_DEVICE).toList()))
                .sorted(Comparator.comparingInt(
                                (OnDevice each) -> -each.results().size())
                        .thenComparing(OnDevice::device))
                .toList();
    }

    /** Results of speed with a factor, the greatest first. */
    private static List<Result> speedUps(Facts facts, Node technique) {
        Set<Node> speeds = facts.narrower(SPEED);
        ResultReader reader = new ResultReader(facts);
        Comparator<Result> factor =
                Comparator.comparingDouble(result -> result.factor().orElse(0.0));
        return facts.subjects(Terms.ACHIEVED_BY, technique).stream()
                .limit(RESULTS_READ)
                .filter(result -> !facts.objects(result, Terms.FACTOR).isEmpty())
                .filter(result -> facts.objects(result, Terms.METRIC).stream().anyMatch(speeds::contains))
                .map(reader::read)
                .sorted(factor.reversed())
                .toList();
    }

    private static Drawing together(Facts facts, Node technique, List<Node> papers) {
        Map<Node, Integer> counts = new HashMap<>();
        for (Node paper : papers) {
            Set<Node> others = new HashSet<>(facts.objects(paper, Terms.USES));
            others.addAll(facts.objects(paper, Terms.INTRODUCES));
            others.remove(technique);
            others.forEach(other -> counts.merge(other, 1, Integer::sum));
        }
        Comparator<Map.Entry<Node, Integer>> most = Map.Entry.comparingByValue(Comparator.reverseOrder());
        List<Mark> marks = counts.entrySet().stream()
                .filter(entry -> facts.has(entry.getKey(), Terms.TYPE, Terms.TECHNIQUE))
                .sorted(most.thenComparing(entry -> entry.getKey().toString()))
                .limit(TOGETHER)
                .map(entry -> mark(facts, entry.getKey(), entry.getValue()))
                .toList();
        return Drawing.bars("Papers that use or introduce both", marks);
    }

    private static Mark mark(Facts facts, Node other, int papers) {
        String value = Amount.of(String.valueOf(papers), "").toString();
        return new Mark(0, papers, facts.label(other), value, "", Addresses.href(other.toString()));
    }
}
