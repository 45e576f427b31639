"""The base of every scenario: starts peers, ends them all, and on failure shows what was said."""

import pathlib
import shutil
import sys
import tempfile
import unittest

from harness.clients import IrcClient, PlainClient, RawClient
from harness.lines import Transcript
from harness.process import Child
from harness.server import ServerProcess, late_ledger, parlor_binary
from harness.tmux import Tmux


class ScenarioCase(unittest.TestCase):
    """A directory, a transcript and any number of peers, all gone when the test is over."""

    def setUp(self):
        self.transcript = Transcript()
        self.directory = pathlib.Path(tempfile.mkdtemp(prefix="parlor-"))
        self.addCleanup(shutil.rmtree, self.directory, ignore_errors=True)
        self._servers = 0

    def run(self, result=None):
        before = _problems(result)
        super().run(result)
        if result is not None and _problems(result) > before:
            print(f"\n---- what was said in {self.id()}\n{self.transcript.show()}",
                  file=sys.stderr)
            for name, text in getattr(self, "_error_texts", []):
                print(f"---- standard error of {name}\n{text[-6000:]}", file=sys.stderr)

    # --- peers ---
    def start_server(self, **options):
        self._servers += 1
        name = options.pop("name", "parlor" if self._servers == 1 else f"parlor-{self._servers}")
        server = ServerProcess(self.transcript, self.directory / name, name=name, **options)
        self.addCleanup(self._end_child, server)
        return server

    def start(self, name, command, **options):
        home = self.directory / f"home-{name}"
        home.mkdir(exist_ok=True)
        child = Child(name, command, self.transcript, home, **options)
        self.addCleanup(self._end_child, child)
        return child

    def start_terminal(self, name, command, home=None):
        home = home or self.directory / f"home-{name}"
        home.mkdir(exist_ok=True)
        terminal = Tmux(name, command, self.transcript, home)
        self.addCleanup(terminal.end)
        return terminal

    def raw(self, name, server_or_address, **options):
        return self._client(RawClient, name, server_or_address, options)

    def irc(self, nick, server_or_address, room=None, **options):
        capabilities = options.pop("capabilities", ())
        client = self._client(IrcClient, nick, server_or_address, options)
        client.register(capabilities=capabilities)
        return client.join(room) if room else client

    def plain(self, nick, server_or_address, **options):
        client = self._client(PlainClient, nick, server_or_address, options)
        client.welcome()
        return client.rename(nick)

    def _client(self, kind, name, server_or_address, options):
        address = (server_or_address.address() if isinstance(server_or_address, ServerProcess)
                   else server_or_address)
        client = kind(name, address, self.transcript, **options)
        self.addCleanup(client.close)
        return client

    def _end_child(self, child):
        child.end()
        text = child.error_text()
        if text.strip():
            self.__dict__.setdefault("_error_texts", []).append((child.name, text))


def _problems(result):
    return 0 if result is None else len(result.failures) + len(result.errors)


def main():
    """Runs the tests of the calling file. Called as `if __name__ == "__main__": main()`."""
    ledger = "commits 20 ms late" if late_ledger() else "commits at once"
    print(f"program: {parlor_binary()}; the ledger {ledger}", file=sys.stderr)
    unittest.main(module="__main__", verbosity=2)
