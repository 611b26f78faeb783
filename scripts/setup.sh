#!/usr/bin/env bash
# Installs the Debian packages that building Katve needs and that are missing; with "checks" also those of .ci/run, with "fuzz"
# those of scripts/fuzz.sh.
# Does nothing, and needs neither root nor network, when all are there. KATVE_SKIP_SETUP=1 leaves everything to you.
set -euo pipefail

build_packages=(
    g++ cmake ninja-build
    qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libsqlite3-dev libqt6sql6-sqlite libzip-dev libxlsxwriter-dev sqlite3
    catch2
)
check_packages=(clang-format clang-tidy clazy git mold)
fuzz_packages=(clang libclang-rt-14-dev)

fail() {
    printf 'setup.sh: %s\n' "$1" >&2
    exit 1
}

missing_of() {
    local installed package
    # A package dpkg has never heard of is an error to dpkg-query; here it is only missing.
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true)
    for package in "$@"; do
        grep -qxF "$package installed" <<<"$installed" || printf '%s ' "$package"
    done
}

[[ ${KATVE_SKIP_SETUP:-} != 1 ]] || exit 0

packages=("${build_packages[@]}")
case ${1:-} in
    '') ;;
    checks) packages+=("${check_packages[@]}") ;;
    fuzz) packages+=("${fuzz_packages[@]}") ;;
    *) printf 'usage: scripts/setup.sh [checks|fuzz]\n' >&2 && exit 2 ;;
esac
by_hand="Install what these Debian packages hold, then set KATVE_SKIP_SETUP=1: ${packages[*]}"

command -v dpkg-query >/dev/null || fail "this is not a Debian system, so nothing can be installed for you. $by_hand"
read -ra missing <<<"$(missing_of "${packages[@]}")"
((${#missing[@]} > 0)) || exit 0
command -v apt-get >/dev/null || fail "there is no apt-get here, so nothing can be installed for you. $by_hand"

as_root=()
if ((EUID != 0)); then
    command -v sudo >/dev/null ||
        fail "missing: ${missing[*]}. As root, run: apt-get install --no-install-recommends ${missing[*]}"
    as_root=(sudo)
    [[ -t 0 ]] || as_root+=(-n)   # nobody is there to type a password
fi

# Noise is for a person who waits; a log gets only what went wrong.
progress=/dev/null
[[ ! -t 1 ]] || progress=/dev/stdout
apt_get() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -y -q \
        -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 "$@" >"$progress"
}

printf 'setup.sh: installing %s\n' "${missing[*]}"
# Old package lists may still do, so whether the install works decides.
apt_get update || true
apt_get install --no-install-recommends "${missing[@]}" || true

read -ra missing <<<"$(missing_of "${packages[@]}")"
((${#missing[@]} == 0)) ||
    fail "could not install ${missing[*]}. The lines above say why; see that the network is there, that this is Debian 12 or newer and that you may install packages, then run it again."
