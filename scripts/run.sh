#!/usr/bin/env bash
# Installs what is missing, builds the release preset and opens the sample inventory in the window; without a display it
# prints the sample's gaps instead. With arguments it runs that command of Katve instead: scripts/run.sh gaps FILE.katve
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
katve=$root/build/release/bin/katve
sample=$root/build/sample/oys-sample.katve
log=$root/build/release.log

fail() {
    printf 'run.sh: %s\n' "$1" >&2
    exit 1
}

# Everything but the compiler's progress goes to the log alone, so that a run with nothing to build says nothing.
build() {
    cd "$root"
    mkdir -p build
    [[ -e $katve ]] || printf 'run.sh: building Katve, which takes some minutes the first time\n'
    cmake --preset release >"$log" 2>&1 || { cat "$log" && return 1; }
    cmake --build --preset release --target katve 2>&1 | tee -a "$log" | sed -u '/^ninja: no work to do\.$/d'
}

# What this script says goes to stderr: stdout is Katve's.
"$root/scripts/setup.sh" >&2
(build) >&2 || fail "Katve does not build; the words of CMake and the compiler are above and in $log."

(($# == 0)) || exec "$katve" "$@"

if [[ ! -e $sample ]]; then
    mkdir -p "$(dirname "$sample")"
    "$katve" new "$sample" --sample || fail "the sample inventory could not be made; Katve's words are above."
fi
if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    exec "$katve" "$sample"
fi
"$katve" gaps "$sample" || fail "the sample inventory could not be read. Remove $sample, then run this again."
printf '\nThe sample inventory is %s; other commands open it too: scripts/run.sh check %q\n' "$sample" "$sample"
