#!/bin/bash
# How long a running server takes for each kind of page: benchmarks/serve.sh ADDRESS [SECONDS]
#
#   ADDRESS  of a server that was just started, so that the first columns are of pages nobody asked for before
#   SECONDS  that each measurement takes; 5 unless said
#   WARMUP   seconds to wait until the server has made the pages it makes after a start; 30 unless said (a variable of the environment)
#
# Needs curl and wrk (Debian, Ubuntu: apt install wrk). Prints a table in Markdown, milliseconds over one connection, packed as browsers ask for it:
# "first" are different pages, each asked for once; "again" is one and the same page over and over.
set -euo pipefail
address=${1:?"benchmarks/serve.sh ADDRESS [SECONDS]"}
seconds=${2:-5}
here=$(dirname "${BASH_SOURCE[0]}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The paths of the things that ?s is in a pattern; $2 may put them in order and cut them.
things() {
    curl -sSf "$address/sparql" -H 'Accept: text/csv' --data-urlencode "query=
        PREFIX tn: <https://w3id.org/techne/ontology#>
        SELECT ?s { $1 } ${2:-}" | tr -d '\r' | sed -n 's#^https://w3id.org/techne/##p'
}
# About $2 things of class $1, from all over; $3 chooses others.
some() {
    things "?s a tn:$1" >"$work/all"
    awk -v step=$(($(wc -l <"$work/all") / $2 + 1)) -v first="${3:-0}" 'NR % step == first { print "/doc/" $0 }' "$work/all"
}
# What a property of the papers or results leads to most.
most() { things "{ SELECT ?s (COUNT(*) AS ?n) { ?x tn:$1 ?s } GROUP BY ?s }" "ORDER BY DESC(?n) ?s LIMIT $2"; }

measure() {
    URLS=$1 ONCE=$2 wrk -t1 -c"${4:-1}" -d"$3s" --timeout 60s -H 'Accept: text/html,*/*;q=0.8' -H 'Accept-Encoding: gzip' \
        -s "$here/serve.lua" "$address/" | sed -n 's/^RESULT //p'
}

# A row of the table: its name, then the addresses to ask for on standard input.
row() {
    cat >"$work/urls"
    head -n 1 "$work/urls" >"$work/first"
    read -r count wrong median late most _ < <(measure "$work/urls" 1 600)
    ((wrong == 0)) || { echo "benchmarks/serve.sh: $wrong of $count answers for $1 were no 200" >&2; exit 1; }
    read -r again _ again_median again_late _ size < <(measure "$work/first" 0 "$seconds")
    echo "| $1 | $count | $median | $late | $most | $again_median | $again_late | $((again / seconds)) | $size |"
}

names() { sed 's#.*/##'; }
prepare() {
    some Paper 500 >"$work/papers"
    some Technique 300 >"$work/techniques"
    for relation in uses evaluatesOn addresses runsOn; do most $relation 25 | sed 's#^#/doc/#'; done >"$work/great"
    { some Dataset 150; some Task 150; some Hardware 100; } >"$work/others"
    most metric 100 | names | sed 's#^#/board/#' >"$work/boards"
}
prepare

# The server makes the most visited pages beforehand; this is not to be measured with the rest.
sleep "${WARMUP:-30}"
# The code that runs a page is slow until Java has compiled it: other pages of each kind first.
{
    for kind in Technique Dataset Hardware; do some $kind 150 1; done
    some Paper 300 1 | sed 'p; s#$#.ttl#'
} >"$work/others-first"
measure "$work/others-first" 1 600 >/dev/null

questions=$(curl -sf "$address/api/queries" | sed -n 's/.*"name" : "\(.*-.*\)",/\1/p')
echo "| page | different ones | first, median | first, 95 % | first, most | again, median | again, 95 % | requests/s | kB sent |"
echo "|---|---:|---:|---:|---:|---:|---:|---:|---:|"
echo "/" | row "home"
row "paper" <"$work/papers"
row "technique, any" <"$work/techniques"
row "dataset, task or device, any" <"$work/others"
row "the 100 entities most led to" <"$work/great"
{ head -n 200 "$work/papers"; head -n 200 "$work/techniques"; head -n 100 "$work/others"; } | sed 's#^/doc/#/neighbourhood/#' | row "neighbourhood, any"
sed 's#^/doc/#/neighbourhood/#' "$work/great" | row "neighbourhood, of the 100 most led to"
row "board, of the 100 greatest" <"$work/boards"
sed 's#/doc/technique/##' "$work/techniques" | paste -d' ' - - | head -n 100 | sed 's#\(.*\) \(.*\)#/compare?a=\1\&b=\2#' | row "compare, two techniques"
sed 's#/doc/technique/##' "$work/great" | head -n 24 | paste -d' ' - - | sed 's#\(.*\) \(.*\)#/compare?a=\1\&b=\2#' | row "compare, of the greatest"
names <"$work/techniques" | sed 's#-#+#g; s#^#/search?q=#' | head -n 200 | row "search"
echo "$questions" | sed 's#^#/queries/#' | row "question, each with its own values"
for min in $(seq 1.1 0.1 9); do echo "/queries/methods-above-speedup?hardware=A100&min=$min"; done | row "flagship, page"
for min in $(seq 1.1 0.1 9); do echo "/api/queries/methods-above-speedup.json?hardware=A100&min=$min"; done | row "flagship, JSON"
echo "/ontology" | row "ontology"
echo "/.well-known/void" | row "VoID"
for format in ttl jsonld nt rdf; do
    { head -n 100 "$work/papers"; head -n 50 "$work/techniques"; head -n 12 "$work/great"; } | sed "s#\$#.$format#" | row "document as .$format"
done
