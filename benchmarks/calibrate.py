#!/usr/bin/env python3
"""How often each extraction rule is right, from a graph and annotated abstracts.

usage: calibrate.py SCORER_FOLDER GRAPH.nt GOLD.json [GOLD.json ...] [--held]

SCORER_FOLDER holds score.py and graph_facts.py (the gold standard's own). Prints, for each rule, the precision with four
pseudo-counts at 0.88, and how many results it was measured on; this is loader/.../extract/confidence.txt. Papers whose
identifier's MD5 is divisible by three are held out; --held prints a reliability table on those instead.
"""
import hashlib, re, sys
from collections import defaultdict

folder, graph, *golds = [a for a in sys.argv[1:] if a != "--held"]
sys.path.insert(0, folder)
import json, score, graph_facts

PRIOR, WEIGHT = 0.88, 4
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

if "--held" in sys.argv:
    print("stated  mean   right  results")
    for key, (wrong, good, total) in sorted(bins.items()):
        print(f"{key:6.1f} {total / (wrong + good):5.2f} {good / (wrong + good):7.2f} {wrong + good:8}")
else:
    for rule, (wrong, good) in sorted(seen.items()):
        print(f"{rule:32} {(good + PRIOR * WEIGHT) / (wrong + good + WEIGHT):.2f} {wrong + good:5}")
