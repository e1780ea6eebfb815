#!/usr/bin/env bash
# Loads collections of growing size, each made by grow.py, and prints how time, triples and disk grow.
#
#   growth.sh PAPERS.jsonl.gz FOLDER 75000 300000 1000000 3000000
#
# HEAP (5g) is Java's heap; what is beyond it is Lucene's and the database's, mapped from files. A database is removed once it is measured.
set -euo pipefail
[ $# -ge 3 ] || { sed -n '2,4p' "$0"; exit 2; }
. "$(dirname "$0")/measured.sh"
papers=$(realpath "$1") out=$(realpath -m "$2")
shift 2
mkdir -p "$out"
rows=$out/growth.tsv
: >"$rows"
printf 'records\twall s\tCPU s\tpeak MB\texit\ttriples\tdatabase MB\ttext MB\n'
for count in "$@"; do
    rm -rf "$out/data"
    python3 "$root/benchmarks/grow.py" "$papers" "$count" --to "$out/papers.jsonl.gz"
    row=$(measured "$count" "$out/$count.log" $(techne "${HEAP:-5g}") load "$out/papers.jsonl.gz" --data "$out/data")
    triples=$(sed -n 's/^\([0-9,]*\) triples in .*/\1/p' "$out/$count.log" | tr -d ,)
    size() { du -sm "$out"/data/0*/"$1" | cut -f1; }
    printf '%s\t%s\t%s\t%s\n' "$row" "$triples" "$(size tdb2)" "$(size lucene)" | tee -a "$rows"
done
rm -rf "$out/data"
python3 - "$rows" <<'PY'
import math, sys
rows = [line.rstrip("\n").split("\t") for line in open(sys.argv[1])]
def slope(column):
    xs = [math.log(float(row[0])) for row in rows]
    ys = [math.log(float(row[column])) for row in rows]
    mx, my = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((x - mx) * (y - my) for x, y in zip(xs, ys)) / sum((x - mx) ** 2 for x in xs)
if len(rows) > 1:
    for column, name in ((1, "wall time"), (2, "CPU time"), (3, "peak memory"), (5, "triples"), (6, "database")):
        print("log-log slope of %s: %.2f" % (name, slope(column)))
PY
