#!/usr/bin/env python3
"""Times how long the window takes to show a file, beside DB Browser for SQLite and in turns with it.

Both are started in an X display of their own, and the clock stops when a window is there whose title names the file.

    xvfb-run -a python3 start_beside.py KATVE FILE.katve [RUNS]
"""

import statistics
import subprocess
import sys
import time
from pathlib import Path

LONGEST = 20  # seconds


def is_shown(title):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title], capture_output=True, text=True)
    return bool(found.stdout.strip())


def milliseconds_to_window(command, title):
    begun = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as program:
        try:
            while not is_shown(title):
                if program.poll() is not None or time.perf_counter() - begun > LONGEST:
                    raise SystemExit(f"start_beside.py: {command[0]} showed no window for {title}")
            return (time.perf_counter() - begun) * 1000
        finally:
            program.kill()


def main():
    katve, file = sys.argv[1], Path(sys.argv[2])
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 15
    programs = {
        "Katve": ([katve, str(file)], file.stem),
        "DB Browser": (["sqlitebrowser", str(file)], f"DB Browser.*{file.name}"),
    }
    times = {name: [] for name in programs}
    for _ in range(runs):
        for name, (command, title) in programs.items():
            times[name].append(milliseconds_to_window(command, title))
    for name, all_runs in times.items():
        print(f"{name}: {statistics.median(all_runs):.0f} ms to a window that names {file.name}"
              f" ({min(all_runs):.0f}–{max(all_runs):.0f}, {runs} runs)")


main()
