#!/usr/bin/env bash
# Compares mapping papers to metadata triples: CARML and RMLMapper map title, abstract, authors, date, categories and id; Techne writes
# these and everything that it extracts.
#
#   mappers.sh PAPERS.jsonl.gz FOLDER COUNT
set -euo pipefail
[ $# -eq 3 ] || { sed -n '2,5p' "$0"; exit 2; }
. "$(dirname "$0")/measured.sh"
papers=$(realpath "$1") out=$(realpath -m "$2") count=$3
mkdir -p "$out"
carml=$(peer carml "$out") rmlmapper=$(peer rmlmapper "$out")
heap=-Xmx6g
gzip -dc "$papers" | awk -v count="$count" 'NR <= count' >"$out/papers.jsonl"
python3 "$root/benchmarks/peers/prepare.py" "$papers" "$count" >"$out/papers.json"
sed "s#@FILE@#$out/papers.json#" "$root/benchmarks/peers/metadata.rml.ttl" >"$out/rmlmapper.ttl"
# CARML takes files below a folder, here the root.
sed "s#@FILE@#${out#/}/papers.json#" "$root/benchmarks/peers/metadata.rml.ttl" >"$out/carml.ttl"

header
measured "techne, with extraction" "$out/techne.log" $(techne 3g) load "$out/papers.jsonl" --to "$out/techne.nt"
measured "CARML" "$out/carml.log" "$java" $heap -cp "$carml" CarmlMap "$out/carml.ttl" "$out/carml.nt"
measured "RMLMapper" "$out/rmlmapper.log" "$java" $heap -cp "$rmlmapper" be.ugent.rml.cli.Main -m "$out/rmlmapper.ttl" -o "$out/rmlmapper.nq" -s nquads
wc -l "$out"/techne.nt "$out"/carml.nt "$out"/rmlmapper.nq
