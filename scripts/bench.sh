#!/usr/bin/env bash
# Installs what is missing, builds the release preset and runs the benchmarks, those of the window last. Arguments go to
# katve-bench.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

fail() {
    printf 'bench.sh: %s\n' "$1" >&2
    exit 1
}

build() {
    cd "$root"
    cmake --preset release && cmake --build --preset release --target all katve-bench katve-window-bench
}

"$root/scripts/setup.sh" >&2
# The table alone goes to stdout, so that it can be kept.
(build) >&2 || fail "the release preset does not build; the words of CMake and the compiler are above."
"$root/build/release/bin/katve-bench" "$@"
"$root/build/release/bin/katve-window-bench"
# Beside DB Browser for SQLite where it is at hand; Katve does not need it.
if command -v sqlitebrowser xvfb-run xdotool >/dev/null; then
    room=$(mktemp -d)
    trap 'rm -rf "$room"' EXIT
    "$root/build/release/bin/katve-window-bench" --make "$room/national.katve"
    QT_QPA_PLATFORM=xcb xvfb-run -a python3 "$root/bench/start_beside.py" "$root/build/release/bin/katve" "$room/national.katve"
fi
