#!/usr/bin/env python3
"""Records of the arXiv snapshot (JSON Lines, .gz) as the one JSON array that mappers read, with authors and categories as arrays.

    prepare.py papers.jsonl.gz COUNT > papers.json
"""
import gzip, json, sys

sys.stdout.write("[")
with gzip.open(sys.argv[1], "rt", encoding="utf-8") as lines:
    for number, line in enumerate(lines):
        if number == int(sys.argv[2]):
            break
        record = json.loads(line)
        record["authors"] = [name.strip() for name in record["authors"].split(",") if name.strip()]
        record["categories"] = record["categories"].split()
        kept = {key: record[key] for key in ("id", "title", "abstract", "update_date", "authors", "categories")}
        sys.stdout.write((",\n" if number else "\n") + json.dumps(kept, ensure_ascii=False))
sys.stdout.write("\n]\n")
