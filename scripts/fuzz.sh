#!/usr/bin/env bash
# Runs every fuzz target for so many seconds each (20 without a number). What fails is kept in build/fuzz/found. The chance is the
# same each time unless KATVE_FUZZ_SEED says otherwise.
set -euo pipefail

seconds=${1:-20}

cd "$(dirname "${BASH_SOURCE[0]}")/.."
scripts/setup.sh fuzz
cmake --preset fuzz
cmake --build --preset fuzz

found=$PWD/build/fuzz/found
mkdir -p "$found"

# Inputs to begin with: files of every version, one of today's when the program is there, and what lies in fuzz/seeds.
seeds_of() {
    local folder=build/fuzz/seeds/$1
    mkdir -p "$folder"
    if [[ $1 == open_and_check ]]; then
        cp tests/data/versions/*.katve "$folder"
        if [[ -x build/dev/bin/katve && ! -e $folder/today.katve ]]; then
            build/dev/bin/katve new "$folder/today.katve" --package fuzz/seeds/small --quiet
        fi
    elif [[ -d fuzz/seeds/$1 ]]; then
        cp -r "fuzz/seeds/$1/." "$folder"
    fi
    printf '%s\n' "$folder"
}

for program in build/fuzz/bin/fuzz_*; do
    name=${program##*/fuzz_}
    seeds=$(seeds_of "$name")
    mkdir -p "build/fuzz/corpus/$name"
    printf 'fuzz.sh: %s, %s seconds\n' "$name" "$seconds"
    "$program" -seed="${KATVE_FUZZ_SEED:-1}" -max_total_time="$seconds" -max_len=1000000 -timeout=10 -rss_limit_mb=4096 -print_final_stats=1 \
        -artifact_prefix="$found/$name-" "build/fuzz/corpus/$name" "$seeds" 2>&1 |
        grep -vE '^#[0-9]+[[:space:]]+(NEW|REDUCE|pulse|RELOAD)' | tail -n 25
done
