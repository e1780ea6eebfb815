package org.techne.loader.extract.llm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.lexicon.LexiconFiles;
import org.techne.loader.lexicon.LexiconReader;
import org.techne.loader.text.Abstract;

/** A paper, and what a model may say of it. */
final class Answers {
    static final Lexicon LEXICON = LexiconReader.read(LexiconFiles.load(List.of()));
    static final Abstract PAPER = Abstract.of(
            "Quillon: attention that skips",
            "We present Quillon, which skips half-empty rows of attention. On ImageNet, Quillon reaches 84.2\\% top-1\n"
                    + "accuracy with 1.3 GFLOPs. On 8 A100 GPUs it is 2.5$\\times$ faster than BERT and needs 40% less memory."
                    + " Since 2021 such models read 512x512 images. On CIFAR-10 the error falls from 6.1% to 5.2%."
                    + " It gains +1.3 mIoU over strong rivals.");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode root = JSON.createObjectNode();

    private Answers() {
        root.putArray("names");
        root.putArray("results");
    }

    static Answers empty() {
        return new Answers();
    }

    Answers name(String relation, String kind, String name) {
        root.withArray("names")
                .addObject()
                .put("relation", relation)
                .put("class", kind)
                .put("name", name);
        return this;
    }

    /** A result with nothing bound to it. */
    Answers result(String evidence, String metric, String kind, String change, double low, String unit) {
        add(evidence, metric, kind, change, low, unit);
        return this;
    }

    /** A field more, or another value, for the last result. */
    Answers with(String field, Object value) {
        ObjectNode last = (ObjectNode)
                root.withArray("results").get(root.withArray("results").size() - 1);
        last.set(field, JSON.valueToTree(value));
        return this;
    }

    private void add(String evidence, String metric, String kind, String change, double low, String unit) {
        ObjectNode result = root.withArray("results").addObject();
        result.put("evidence", evidence).put("metric", metric).put("kind", kind).put("change", change);
        result.put("low", low).put("high", low).put("unit", unit);
        result.putNull("achievedBy").putNull("comparedWith").putNull("hardwareCount");
        result.putNull("onTask").putArray("onDataset");
        result.putArray("onHardware");
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
