"""A terminal program on a screen of its own (tmux), typed into and read as a person would."""

import contextlib
import os
import re
import signal
import subprocess
import time

from harness.lines import ExpectationFailed, patience
from harness.process import child_environment


class Tmux:
    """One program in one tmux server with its own socket; `end` takes both down."""

    def __init__(self, name, command, transcript, home, width=150, height=48):
        self.name = name
        self.transcript = transcript
        self._socket = str(home / f"{name}.tmux")
        self._environment = child_environment(home)
        transcript.add(name, "--", "in a terminal: " + " ".join(command))
        self._tmux("-f", "/dev/null", "new-session", "-d", "-x", str(width), "-y", str(height),
                   "--", *command)

    def _tmux(self, *arguments, check=True):
        return subprocess.run(["tmux", "-S", self._socket, *arguments], check=check,
                              env=self._environment, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, timeout=patience()).stdout.decode()

    def type(self, text):
        self.transcript.add(self.name, "->", text)
        self._tmux("send-keys", "-l", "--", text)
        self._tmux("send-keys", "Enter")

    def key(self, key):
        self.transcript.add(self.name, "->", f"({key})")
        self._tmux("send-keys", key)

    def screen(self):
        return self._tmux("capture-pane", "-p", "-J")

    def expect(self, pattern, timeout=None):
        """Waits until the screen shows the pattern. Polls, because a screen has no line ends."""
        deadline = time.monotonic() + (timeout or patience())
        while True:
            shown = self.screen()
            found = re.search(pattern, shown)
            if found:
                self.transcript.add(self.name, "<-", found[0])
                return found
            if time.monotonic() > deadline:
                raise ExpectationFailed(f"{self.name}: no /{pattern}/ on its screen:\n{shown}")
            time.sleep(0.02)

    def end(self):
        # Not every program ends when its terminal does: weechat-headless lives on.
        program = self._tmux("display-message", "-p", "#{pane_pid}", check=False).strip()
        self._tmux("kill-server", check=False)
        if program:
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(program), signal.SIGKILL)
