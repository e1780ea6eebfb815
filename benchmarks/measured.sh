# Sourced by the other scripts: runs programs under /usr/bin/time and prints a row for each.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
export LC_ALL=C.UTF-8

"$java" -version 2>&1 | grep -qE 'version "(2[1-9]|[3-9][0-9])' || { echo "Java 21 or newer is needed: set JAVA_HOME" >&2; exit 2; }
"$root/techne" --version >/dev/null # builds what has changed

header() {
    printf '%s\t%s\t%s\t%s\t%s\n' what 'wall s' 'CPU s' 'peak MB' exit
}

# The command of Techne with a limit to its heap, for $(techne 3g) load ...
techne() {
    echo "env TECHNE_JAVA_OPTS=-Xmx$1 $root/techne"
}

# measured NAME LOG COMMAND...: runs the command and prints name, wall seconds, CPU seconds, peak memory in MB, exit code.
measured() {
    local name=$1 log=$2 code=0
    shift 2
    /usr/bin/time -f '%e %U %S %M' -o "$log.time" "$@" >"$log" 2>&1 || code=$?
    tail -n 1 "$log.time" | awk -v name="$name" -v code="$code" \
        '{ printf "%s\t%.1f\t%.1f\t%d\t%s\n", name, $1, $2 + $3, $4 / 1024, code }'
}

# The classpath of a peer, resolved by Maven, and its own class if it has one, compiled.
peer() {
    local folder=$root/benchmarks/peers/$1 out=$2
    [ -f "$out/$1.cp" ] || (cd "$folder" && mvn -q -B dependency:build-classpath -Dmdep.outputFile="$out/$1.cp" >"$out/$1.mvn.log" 2>&1) \
        || { echo "cannot resolve $1: see $out/$1.mvn.log" >&2; exit 1; }
    if [ -d "$folder/src" ] && [ ! -d "$out/$1.classes" ]; then
        "${java}c" -proc:none -d "$out/$1.classes" -cp "$(cat "$out/$1.cp")" "$folder"/src/*.java
    fi
    echo "$out/$1.classes:$(cat "$out/$1.cp")"
}
