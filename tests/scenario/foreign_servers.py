"""The terminal client on servers of others, which have less: ngIRCd and InspIRCd as Debian has them.

It says what they allow it to say: that lines are missing where they keep none, and which of its own
lines may or may not have been heard.
"""

import pathlib
import re
import socket
import sys
import time
import unittest

from harness import Child, ScenarioCase, find_program, main, parlor_binary, patience

sys.path.append(str(pathlib.Path(__file__).resolve().parent.parent / "chaos"))

from chaos_proxy import ChaosProxy  # noqa: E402

PROGRAMS = {name: find_program(name, f"/usr/sbin/{name}") for name in ("ngircd", "inspircd")}

NGIRCD = """\
[Global]
Name = irc.example.org
Info = a test
Listen = 127.0.0.1
Ports = {port}
[Limits]
MaxConnectionsIP = 0
MaxPenaltyTime = 0
[Options]
DNS = no
Ident = no
PAM = no
"""
INSPIRCD = """\
<server name="irc.example.org" description="a test" network="Test">
<admin name="a" nick="a" email="a@example.org">
<bind address="127.0.0.1" port="{port}" type="clients">
<connect allow="*" timeout="60" pingfreq="120" localmax="100" globalmax="100" resolvehostnames="no"
  fakelag="no" hardsendq="1M" softsendq="64K" recvq="64K" commandrate="1000000"
  threshold="1000">
<files motd=""><pid file="{folder}/pid"><log method="file" type="*" level="default"
  target="{folder}/log">
<module name="cap"><module name="ircv3"><module name="ircv3_batch"><module name="ircv3_echomessage">
<module name="ircv3_labeledresponse"><module name="ircv3_msgid"><module name="ircv3_servertime">
<module name="ircv3_ctctags">
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class ForeignServer(Child):
    """A server with a configuration of its own, once it takes connections."""

    def __init__(self, name, template, arguments, transcript, folder):
        self.port = free_port()
        configuration = folder / f"{name}.conf"
        configuration.write_text(template.format(port=self.port, folder=folder))
        super().__init__(name, [PROGRAMS[name], *arguments(configuration)], transcript, folder)
        deadline = time.monotonic() + patience()
        while True:
            try:
                socket.create_connection(self.address(), 1).close()
                return
            except OSError:
                if self.process.poll() is not None or time.monotonic() > deadline:
                    raise AssertionError(f"{name} does not listen: {self.error_text()}") from None
                time.sleep(0.02)

    def address(self):
        return "127.0.0.1", self.port


class Foreign:
    """What holds on each of them."""

    def setUp(self):
        super().setUp()
        self.directory.chmod(0o755)
        self.server = self.begin_server()
        self.addCleanup(self.server.end)
        self.maya = self.irc("maya", self.server.address(), "#lobby")
        self.wire = ChaosProxy(self.server.address())
        self.wire.set_calm(True)
        self.addCleanup(self.wire.stop)

    def join(self, name="term"):
        host, port = self.wire.address
        term = self.start(name, [parlor_binary(), "--headless", "--join", f"{host}:{port}/lobby",
                                 "--nick", name])
        self.maya.expect(rf"^\S*:{name}!\S+ JOIN :?#lobby")
        term.expect(rf"^\* You are {name}\.")
        return term

    def wait_until_told(self, term, what):
        deadline = time.monotonic() + patience()
        while what not in term.error_text():
            self.assertLess(time.monotonic(), deadline, what)
            time.sleep(0.01)

    def test_both_ways_and_out(self):
        term = self.join()
        for number in range(20):
            self.maya.say("#lobby", f"answer {number}")
        for number in range(20):
            term.expect(rf"<maya> answer {number}$")
        term.send("".join(f"line {number}\n" for number in range(5)))
        term.close_input()
        for number in range(5):
            self.maya.expect(rf":term!\S+ PRIVMSG #lobby :line {number}$")
        self.assertEqual(0, term.wait())
        self.maya.expect(r":term!\S+ QUIT")

    def test_a_break_is_shown_and_what_waits_is_said(self):
        term = self.join()
        self.maya.say("#lobby", "before")
        term.expect(r"<maya> before$")
        self.wire.cut_all(reset=True)
        self.maya.expect(r":term!\S+ QUIT")
        self.wait_until_told(term, "connection lost")
        term.line("while it was broken")
        self.maya.say("#lobby", "missed")
        self.maya.expect(r":term_*!\S+ PRIVMSG #lobby :while it was broken$")
        term.expect(r"^\* \(lines are missing here\)$")
        self.maya.say("#lobby", "and on")
        term.expect(r"<maya> and on$")
        self.assertNotIn("<maya> missed", "\n".join(term.skipped))
        self.assertIn("connected again", term.error_text())
        self.maya.sync()
        heard = [line for line in self.transcript.show().splitlines()
                 if re.search(r"maya <- .*PRIVMSG #lobby :while it was broken$", line)]
        self.assertEqual(1, len(heard), heard)


@unittest.skipUnless(PROGRAMS["ngircd"], "not installed: ngircd")
class Ngircd(Foreign, ScenarioCase):
    def begin_server(self):
        return ForeignServer("ngircd", NGIRCD, lambda file: ["-n", "-f", file], self.transcript,
                             self.directory)


@unittest.skipUnless(PROGRAMS["inspircd"], "not installed: inspircd")
class Inspircd(Foreign, ScenarioCase):
    def begin_server(self):
        return ForeignServer("inspircd", INSPIRCD,
                             lambda file: ["--nofork", "--runasroot", "--config", file],
                             self.transcript, self.directory)


if __name__ == "__main__":
    main()
