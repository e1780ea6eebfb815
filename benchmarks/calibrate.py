#!/usr/bin/env python3
"""How often each extraction rule is right, from a graph and annotated abstracts.

usage: calibrate.py SCORER_FOLDER GRAPH.nt GOLD.json [GOLD.json ...] [--readings=firings.txt] [--held]

SCORER_FOLDER holds score.py and graph_facts.py (the gold standard's own). Prints, for each rule, the precision with four
pseudo-counts at 0.88, and how many results it was measured on; this is the first part of loader/.../extract/confidence.txt
(the rules of names stand behind it and are measured otherwise: keep them). Readings are the firings of a sample that a reader
judged (rule, firings, right, read), and count half; rules.txt beside them tells which rules are of names, or vetoes. Papers whose
identifier's MD5 is divisible by three are held out; --held prints a reliability table on those instead.
"""
import hashlib, os, re, sys
from collections import defaultdict

folder, graph, *golds = [a for a in sys.argv[1:] if not a.startswith("--")]
readings = [a.split("=", 1)[1] for a in sys.argv[1:] if a.startswith("--readings=")]
sys.path.insert(0, folder)
import json, score, graph_facts

PRIOR, WEIGHT = 0.88, 4
# A firing read counts half: the sample is of all that arXiv has, and the abstracts are of what the graph is for.
READING = 0.5
TN = "https://w3id.org/techne/ontology#"


def held(paper):
    return int(hashlib.md5(paper["id"].encode()).hexdigest(), 16) % 3 == 0


rules, confidence, reports = {}, {}, defaultdict(list)
for s, p, o in graph_facts.triples(graph):
    if p == TN + "foundBy":
        rules[s] = o.rsplit("/", 1)[-1]
    elif p == TN + "confidence":
        confidence[s] = float(o)
    elif p == TN + "reports" and o not in reports[s]:
        reports[s].append(o)

facts = {score.title_key(f["title"]): f for f in graph_facts.facts_of(graph)}
seen, bins = defaultdict(lambda: [0, 0]), defaultdict(lambda: [0, 0, 0.0])
for gold in golds:
    for paper in json.load(open(gold, encoding="utf-8")):
        fact = facts.get(score.title_key(paper["title"]))
        if fact is None or held(paper) != ("--held" in sys.argv):
            continue
        right = {j: i for i, j, _ in score.match_results(paper["results"], fact["results"], {}, set(score.GENERIC))}
        for j, result in enumerate(reports[fact["id"]]):
            if j in right and paper["results"][right[j]].get("optional"):
                continue
            seen[rules.get(result, "?")][j in right] += 1
            b = bins[round(confidence.get(result, 0), 1)]
            b[j in right] += 1
            b[2] += confidence.get(result, 0)

for file in readings:
    with open(os.path.join(os.path.dirname(file), "rules.txt"), encoding="utf-8") as lines:
        no_frames = {re.split(r" *\| *", line)[1] for line in lines if re.match("(name|veto) ", line)}
    for line in open(file, encoding="utf-8"):
        columns = line.split()
        if not line.startswith("#") and len(columns) == 4 and columns[0] not in no_frames:
            right, read = int(columns[2]), int(columns[3])
            if read:
                seen[columns[0]][1] += right * READING
                seen[columns[0]][0] += (read - right) * READING

if "--held" in sys.argv:
    print("stated  mean   right  results")
    for key, (wrong, good, total) in sorted(bins.items()):
        print(f"{key:6.1f} {total / (wrong + good):5.2f} {good / (wrong + good):7.2f} {wrong + good:8}")
else:
    for rule, (wrong, good) in sorted(seen.items()):
        print(f"{rule:32} {(good + PRIOR * WEIGHT) / (wrong + good + WEIGHT):.2f} {wrong + good:5g}")
