#!/usr/bin/env bash
# Walks the program as a screen reader does: a cell is found by name, read, answered and read again. Needs what a desktop
# has (a display of its own is made): xvfb, openbox, x11-utils, xdotool, dbus-x11, at-spi2-core, python3-pyatspi, gir1.2-atspi-2.0.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
preset=${1:-release}
program=$PWD/build/$preset/bin/katve
[[ -x $program ]] || { printf 'accessibility.sh: build the %s preset first\n' "$preset" >&2; exit 1; }

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
"$program" new "$room/sample.katve" --sample --quiet
export PROGRAM=$program ROOM=$room XDG_RUNTIME_DIR=$room XDG_CONFIG_HOME=$room QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
export QT_QPA_PLATFORM=xcb

# shellcheck disable=SC2016   # the inner shell expands it
xvfb-run -a -s '-screen 0 1400x900x24' dbus-run-session -- bash -c '
    openbox >/dev/null 2>&1 &
    until xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q "window id"; do sleep 0.1; done
    "$PROGRAM" --language fi "$ROOM/sample.katve" >"$ROOM/said" 2>&1 &
    window=$!
    trap "kill $window 2>/dev/null" EXIT
    /usr/bin/python3 tests/accessibility/journey.py
'
printf 'accessibility.sh: the cell was read, answered and read again\n'
