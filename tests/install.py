#!/usr/bin/env python3
"""Installs a build under DESTDIR and uses what lies there: install.py BUILD-DIRECTORY

Every file is in its place, the desktop's own validators accept what they read, the manual names every
option of --help, and both programs start from there and find what they need.
"""
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ID = "chat.parlor.Parlor"
SIDES = [16, 22, 24, 32, 48, 64, 128, 256, 512]
FILES = [
    "bin/parlor", "lib/parlor/parlor-window", f"share/applications/{ID}.desktop",
    f"share/metainfo/{ID}.metainfo.xml", "share/man/man1/parlor.1", "lib/systemd/system/parlor.service",
    f"share/icons/hicolor/scalable/apps/{ID}.svg", "share/doc/parlor/README.md", "share/doc/parlor/LICENSE",
    "share/doc/parlor/parlor.toml",
    *(f"share/icons/hicolor/{side}x{side}/apps/{ID}.png" for side in SIDES),
]  # fmt: skip

faults = []


def expect(good, text):
    if not good:
        faults.append(text)


def run(*command, **more):
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, **more)


def accepted_by(tool, *arguments):
    """The tool's answer is no; a tool that is not installed is not asked."""
    if not shutil.which(tool):
        return print(f"not asked: {tool} is not installed")
    done = run(tool, *arguments)
    expect(done.returncode == 0, f"{tool}: {(done.stdout + done.stderr).strip()}")


def check_files(usr):
    there = {str(path.relative_to(usr)) for path in usr.rglob("*") if path.is_file()}
    expect(set(FILES) <= there, f"missing: {sorted(set(FILES) - there)}")
    for side in SIDES:
        picture = usr / f"share/icons/hicolor/{side}x{side}/apps/{ID}.png"
        if picture.exists():
            size = struct.unpack(">II", picture.read_bytes()[16:24])
            expect(size == (side, side), f"{picture.name} for {side} is {size}")


def check_descriptions(usr, folder):
    accepted_by("desktop-file-validate", usr / f"share/applications/{ID}.desktop")
    accepted_by("appstreamcli", "validate", "--no-net", usr / f"share/metainfo/{ID}.metainfo.xml")
    unit = (usr / "lib/systemd/system/parlor.service").read_text(encoding="utf-8")
    expect("ExecStart=/usr/bin/parlor " in unit, "the service does not start /usr/bin/parlor")
    here = folder / "parlor.service"
    here.write_text(unit.replace("/usr/bin/parlor", str(usr / "bin/parlor")), encoding="utf-8")
    accepted_by("systemd-analyze", "verify", "--man=no", here)


def check_manual(usr):
    page = (usr / "share/man/man1/parlor.1").read_text(encoding="utf-8").replace("\\-", "-")
    options = re.findall(r"^  (--[a-z-]+)", run(usr / "bin/parlor", "--help").stdout, re.MULTILINE)
    expect(len(options) > 5, "--help names no options")
    missing = [option for option in set(options) if not re.search(rf"{option}\b", page)]
    expect(not missing, f"the manual lacks {sorted(missing)}")


def check_window(usr, folder):
    """The window program runs from the installed place and stays."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", HOME=str(folder), XDG_RUNTIME_DIR=str(folder),
                       XDG_CONFIG_HOME=str(folder / "config"), XDG_DATA_HOME=str(folder / "data"))  # fmt: skip
    window = subprocess.Popen([usr / "bin/parlor"], env=environment, stderr=subprocess.PIPE, text=True)
    expected = (usr / "lib/parlor/parlor-window").resolve()
    try:
        for _ in range(200):
            if window.poll() is not None or Path(f"/proc/{window.pid}/exe").resolve() == expected:
                break
            time.sleep(0.05)
        expect(window.poll() is None, f"the window ended with {window.poll()}")
        if window.poll() is None:
            expect(Path(f"/proc/{window.pid}/exe").resolve() == expected, "another window program runs")
            time.sleep(1)  # a window that lacks something ends at once
            expect(window.poll() is None, f"the window ended with {window.poll()}")
    finally:
        window.terminate()
        _, said = window.communicate(timeout=30)
        expect("not found" not in said and "cannot" not in said, f"the window says: {said.strip()}")


def check_launcher(usr, folder):
    """The window of a link has the class that the launcher promises, so that a desktop puts it under its icon."""
    launcher = (usr / f"share/applications/{ID}.desktop").read_text(encoding="utf-8")
    wanted = re.search(r"^StartupWMClass=(.+)$", launcher, re.MULTILINE)[1]
    expect("MimeType=x-scheme-handler/parlor;" in launcher and "Exec=parlor %u" in launcher, "no handler of links")
    if not shutil.which("Xvfb") or not shutil.which("xdotool"):
        return print("not asked: Xvfb or xdotool is not installed")
    display = subprocess.Popen(["Xvfb", "-displayfd", "1", "-nolisten", "tcp"], stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, text=True)  # fmt: skip
    environment = dict(os.environ, DISPLAY=f":{display.stdout.readline().strip()}", QT_QPA_PLATFORM="xcb",
                       HOME=str(folder), XDG_RUNTIME_DIR=str(folder), XDG_CONFIG_HOME=str(folder / "link"),
                       XDG_DATA_HOME=str(folder / "link"))  # fmt: skip
    window = subprocess.Popen([usr / "bin/parlor", "parlor://192.0.2.1/lobby"], env=environment)
    try:
        found = run("timeout", "60", "xdotool", "search", "--sync", "--onlyvisible", "--class", f"^{wanted}$",
                    env=environment).stdout  # fmt: skip
        expect(found.strip(), f"no window of the class {wanted}")
    finally:
        for process in (window, display):
            process.terminate()
            process.wait(timeout=30)


def main(build):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        done = run("cmake", "--install", build, "--prefix", "/usr", env=dict(os.environ, DESTDIR=name))
        expect(done.returncode == 0, f"cmake --install: {done.stderr.strip()}")
        usr = folder / "usr"
        check_files(usr)
        if not faults:
            check_descriptions(usr, folder)
            check_manual(usr)
            version = run(usr / "bin/parlor", "--version")
            expect(re.match(r"parlor \d", version.stdout), f"--version says {version.stdout!r}")
            check_window(usr, folder)
            check_launcher(usr, folder)
    print(*faults, sep="\n", end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
