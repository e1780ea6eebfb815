#!/usr/bin/env python3
"""The scores of a graph on two parts of annotated abstracts: the two thirds that confidences are measured on, and the rest.

usage: parts.py SCORER_FOLDER GRAPH.nt GOLD.json

SCORER_FOLDER holds score.py and graph_facts.py (the gold standard's own). Papers whose identifier's MD5 is divisible by three
are held out, as in calibrate.py. Prints a row of a table for each kind of fact: precision, recall and F1 of both parts.
"""
import hashlib, json, sys

folder, graph, gold = sys.argv[1:]
sys.path.insert(0, folder)
import graph_facts, score


def held(paper):
    return int(hashlib.md5(paper["id"].encode()).hexdigest(), 16) % 3 == 0


with open(gold, encoding="utf-8") as file:
    papers = json.load(file)
facts = list(graph_facts.facts_of(graph))
parts = [[p for p in papers if held(p) == part] for part in (False, True)]
reports = [score.evaluate(part, facts) for part in parts]
print("| | " + " | ".join(f"{n} abstracts: precision | recall | F1" for n in map(len, parts)) + " |")
for kind in ("results core", "results strict", "introduces", "techniques", "datasets", "tasks", "hardware"):
    cells = [f"{report[kind][m]:.2f}" for report in reports for m in ("precision", "recall", "f1")]
    print(f"| {kind} | " + " | ".join(cells) + " |")
