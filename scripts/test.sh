#!/usr/bin/env bash
# Installs what is missing, builds the dev preset and runs every test. Another preset can be named: scripts/test.sh asan
set -euo pipefail

preset=${1:-dev}

fail() {
    printf 'test.sh: %s\n' "$1" >&2
    exit 1
}

cd "$(dirname "${BASH_SOURCE[0]}")/.."
scripts/setup.sh
printf 'test.sh: building the %s preset\n' "$preset"
cmake --preset "$preset" || fail "the $preset preset cannot be configured; CMake's words are above."
cmake --build --preset "$preset" || fail "the $preset preset does not build; the compiler's words are above."
printf 'test.sh: running the tests\n'
ctest --preset "$preset" || fail "not all tests of the $preset preset pass; those that fail are named above."
