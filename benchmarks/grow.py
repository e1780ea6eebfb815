#!/usr/bin/env python3
"""Makes a large collection out of a small one, as JSON Lines, for measuring how loading grows.

    grow.py papers.jsonl.gz 1000000 > papers-1m.jsonl
    grow.py papers.jsonl.gz 1000000 --to papers-1m.jsonl.gz

The input is read again and again in its order, one record in memory at a time. The first round is the
input itself. Every later round changes of each record

    id        another month and number, so that no two records share one;
    title     two words of the seeded list are put behind it, so that titles differ;
    names     the method that the title introduces ("Name: ...") gets another name, in the abstract too;
              of the authors, as many as --new-authors says get another family name.

The same input, number and seed give the same bytes. Plain Python, no packages.
"""

import argparse
import gzip
import json
import random
import re
import sys

SYLLABLES = "ba be bo da de di ka ke ko la le lo ma mi mo na ne no ra re ro sa se si ta te to va vi zo".split()
WORDS = (
    "adaptive sparse causal robust hybrid latent modular dynamic scalable private federated recursive "
    "discrete spectral relational temporal spatial contrastive generative probabilistic graphs kernels tokens "
    "agents routing memory alignment planning retrieval pruning search priors gradients layers experts "
    "queries schedules rewards circuits embeddings"
).split()
NAMED = re.compile(r"^([A-Z][\w.+-]*[A-Z0-9a-z])(?=:)")
FIRST_ROUND_MONTH = 12 * 30


def records(path):
    opened = gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")
    with opened as lines:
        for line in lines:
            yield json.loads(line)


def syllables(chance, count):
    return "".join(chance.choice(SYLLABLES) for _ in range(count))


def changed(record, round_number, position, chance, new_authors):
    month = FIRST_ROUND_MONTH + round_number
    record["id"] = "%02d%02d.%05d" % (month // 12, month % 12 + 1, position + 1)
    title = record["title"]
    named = NAMED.match(title)
    if named:
        old = named.group(1)
        new = syllables(chance, 2).capitalize() + old
        title = title.replace(old, new)
        record["abstract"] = record["abstract"].replace(old, new)
    record["title"] = "%s with %s %s" % (title, chance.choice(WORDS), chance.choice(WORDS))
    record["authors"] = ", ".join(
        name + syllables(chance, 2) if chance.random() < new_authors else name
        for name in record["authors"].split(", ")
    )
    return record


def grown(path, count, seed, new_authors):
    written = 0
    round_number = 0
    while written < count:
        chance = random.Random(seed * 1_000_003 + round_number)
        before = written
        for position, record in enumerate(records(path)):
            if written == count:
                break
            written += 1
            yield changed(record, round_number, position, chance, new_authors) if round_number else record
        if written == before:
            sys.exit("grow.py: %s holds no record" % path)
        if position >= 99_999:
            sys.exit("grow.py: more than 99,999 records a round; give a smaller input")
        round_number += 1


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("input", help="JSON Lines in the form of the arXiv snapshot, plain or .gz")
    options.add_argument("count", type=int, help="records to write")
    options.add_argument("--to", help="file to write, packed where it ends in .gz (default: standard output)")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--new-authors", type=float, default=0.2, metavar="SHARE",
                         help="share of the authors who are new in each round (default 0.2)")
    given = options.parse_args()
    if given.to and given.to.endswith(".gz"):
        out = gzip.GzipFile(given.to, "wb", compresslevel=1, mtime=0)
    else:
        out = open(given.to, "wb") if given.to else sys.stdout.buffer
    with out:
        for record in grown(given.input, given.count, given.seed, given.new_authors):
            out.write(json.dumps(record, ensure_ascii=False).encode("utf-8") + b"\n")


if __name__ == "__main__":
    main()
