"""A server whose system clock is set forward while it runs: what tells time follows it."""

import glob
import os
import re
import unittest

from harness import ScenarioCase, main

LIBRARY = next(iter(glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")), None)


@unittest.skipUnless(LIBRARY or os.environ.get("CI") == "true", "not installed: faketime")
class BentClock(ScenarioCase):
    def start_bent(self):
        self.offset = self.directory / "offset"
        self.forward("+0")
        return self.start_server(config="autojoin = false\n", rooms=(), environment={
            "LD_PRELOAD": LIBRARY, "FAKETIME_TIMESTAMP_FILE": str(self.offset),
            "FAKETIME_NO_CACHE": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "DONT_FAKE_MONOTONIC": "1"})

    def forward(self, offset):
        """Replaced in one step: the server may read it at any moment."""
        new = self.offset.with_suffix(".new")
        new.write_text(offset + "\n")
        new.rename(self.offset)
        self.transcript.add("clock", "--", offset)

    def rooms(self, client, condition):
        client.line(f"LIST {condition}")
        client.expect(r" 323 ")
        return [found[1] for line in client.skipped if (found := re.search(r" 322 \S+ (\S+) ", line))
                and found[1] != "#lobby"]

    def minute(self, client):
        client.line("TIME")
        return client.expect(r" 391 \S+ \S+ :?\d{4}-\d\d-\d\dT\d\d:(\d\d)")[1]

    def test_list_conditions_follow_the_system_clock(self):
        server = self.start_bent()
        maya = self.irc("maya", server, "#old")
        maya.line("TOPIC #old :before")
        maya.expect(r" TOPIC #old ")
        before = self.minute(maya)
        self.forward("+20m")
        self.assertNotEqual(before, self.minute(maya))
        maya.join("#new")
        maya.line("TOPIC #new :after")
        maya.expect(r" TOPIC #new ")
        self.assertEqual(["#old"], self.rooms(maya, "C>10"))
        self.assertEqual(["#new"], self.rooms(maya, "C<10"))
        self.assertEqual(["#old"], self.rooms(maya, "T>10"))
        self.assertEqual(["#new"], self.rooms(maya, "T<10"))
        self.assertEqual(["#old", "#new"], sorted(self.rooms(maya, "C<100"), reverse=True))
        self.assertEqual([], self.rooms(maya, "C<0"))

    def test_a_clock_that_is_set_back_does_no_harm(self):
        server = self.start_bent()
        maya = self.irc("maya", server, "#c", capabilities=("server-time",))
        otto = self.irc("otto", server, "#c")
        otto.say("#c", "first")
        first = maya.expect(r"^@time=(\S+) .*PRIVMSG #c :first$")[1]
        self.forward("-2h")
        otto.say("#c", "second")
        second = maya.expect(r"^@time=(\S+) .*PRIVMSG #c :second$")[1]
        self.assertGreaterEqual(second, first)
        self.assertEqual(["#c"], self.rooms(maya, "C<1"))


if __name__ == "__main__":
    main()
