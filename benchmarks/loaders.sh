#!/usr/bin/env bash
# Compares loading papers with Techne to loading the same triples with other programs, one after another.
#
#   loaders.sh PAPERS.jsonl.gz FOLDER [ROUNDS]
#
# Techne reads papers, extracts, and builds database and text index. The others read the N-Triples that Techne wrote of the same
# papers, with Java's own choice of collector unless OTHERS_FLAGS makes another. Jena's parallel loader and its text indexer
# together do what Techne's load does after extraction.
set -euo pipefail
[ $# -ge 2 ] || { sed -n '2,8p' "$0"; exit 2; }
. "$(dirname "$0")/measured.sh"
papers=$(realpath "$1") out=$(realpath -m "$2") rounds=${3:-1}
mkdir -p "$out"
jena=$(peer jena "$out") rdf4j=$(peer rdf4j "$out")
nt=$out/papers.nt
heap="-Xmx3g ${OTHERS_FLAGS:-}"

header
[ -f "$nt" ] || measured "techne to N-Triples" "$out/nt.log" $(techne 3g) load "$papers" --to "$nt"
for ((round = 1; round <= rounds; round++)); do
    rm -rf "$out"/techne-data "$out"/jena-* "$out"/rdf4j-*
    measured "techne, database and text index" "$out/techne.log" $(techne 3g) load "$papers" --data "$out/techne-data"
    mkdir "$out/jena-db"
    measured "Jena parallel loader" "$out/jena-db.log" "$java" $heap -cp "$jena" tdb2.tdbloader --loader=parallel --loc "$out/jena-db" "$nt"
    sed "s#@DB@#$out/jena-db#; s#@LUCENE@#$out/jena-text#" "$root/benchmarks/peers/jena/text.ttl" >"$out/text.ttl"
    measured "Jena text indexer" "$out/jena-text.log" "$java" $heap -cp "$jena" jena.textindexer --desc="$out/text.ttl"
    measured "RDF4J native store, no text" "$out/rdf4j-native.log" "$java" $heap -cp "$rdf4j" Rdf4jLoad native "$nt" "$out/rdf4j-native"
    measured "RDF4J LMDB store, no text" "$out/rdf4j-lmdb.log" "$java" $heap -cp "$rdf4j" Rdf4jLoad lmdb "$nt" "$out/rdf4j-lmdb"
done
du -sm "$out"/techne-data "$out"/jena-db "$out"/jena-text "$out"/rdf4j-native "$out"/rdf4j-lmdb
