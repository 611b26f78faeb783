#!/usr/bin/python3
"""Reads and answers a cell as a screen reader does, through AT-SPI: finds it by name, reads it, answers it, reads it again.

Run by scripts/accessibility.sh, which starts the program on a copy of the sample.
"""
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

MUNICIPALITY = "Kajaani"
SERVICE = "Koulupsykologi"
WAIT_SECONDS = 30


def until(what, look):
    """What `look` finds, as soon as it finds something."""
    deadline = time.monotonic() + WAIT_SECONDS
    while time.monotonic() < deadline:
        try:
            found = look()
        except gi.repository.GLib.Error:
            found = None  # what it looked at has just gone
        if found is not None:
            return found
        time.sleep(0.1)
    sys.exit(f"not found: {what}")


def program():
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(i)
        if child is not None and child.get_name() == "katve":
            return child
    return None


def parts(top, depth=12):
    """Everything under a part; tables are not walked, they have thousands of cells."""
    yield top
    if depth == 0 or top.get_role() in (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE):
        return
    for i in range(top.get_child_count()):
        child = top.get_child_at_index(i)
        if child is not None:
            yield from parts(child, depth - 1)


def shows(part):
    return part.get_state_set().contains(Atspi.StateType.SHOWING)


def is_active(part):
    return part.get_state_set().contains(Atspi.StateType.ACTIVE)


def grid(window):
    for part in parts(window):
        if part.get_role() == Atspi.Role.TABLE and part.get_name().startswith("Kartoitus"):
            return part
    return None


def cell_named(table, beginning):
    for row in range(Atspi.Table.get_n_rows(table)):
        for column in range(Atspi.Table.get_n_columns(table)):
            cell = Atspi.Table.get_accessible_at(table, row, column)
            if cell is not None and cell.get_name().startswith(beginning):
                return cell
    return None


def keys(*names):
    subprocess.run(["xdotool", "key", *names], check=True)


def find(window, what):
    keys("ctrl+k")
    line = until("the line of the finder", lambda: next(
        (p for p in parts(window) if p.get_role() == Atspi.Role.TEXT and p.get_name() == "Etsittävä"), None))
    Atspi.EditableText.set_text_contents(line, what)
    keys("Return")
    until("the end of the finder", lambda: True if not any(p.get_name() == "Etsittävä" for p in parts(window)) else None)


def main():
    window = until("the program", program)
    until("the open inventory", lambda: next(
        (p for p in parts(window) if p.get_name() == "Hae palvelutyyppejä" and shows(p)), None))
    until("the focus", lambda: next((p for p in parts(window, 1) if is_active(p)), None))
    find(window, MUNICIPALITY)
    find(window, SERVICE)   # leads to its cell in the grid
    table = until("the grid", lambda: grid(window))
    name = f"{MUNICIPALITY}, {SERVICE}"
    before = until(name, lambda: cell_named(table, name)).get_name()
    print(before)
    keys("3")
    keys("3")  # once more, as the stages may have differed
    after = until("the new answer", lambda: next(
        (text for text in [cell_named(table, name).get_name()] if text != before), None))
    print(after)


main()
