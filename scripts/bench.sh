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
exec "$root/build/release/bin/katve-window-bench"
