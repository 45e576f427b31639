"""Rooms that are found on the network: two machines on one cable, with either family."""

import os

from harness import Lan, ScenarioCase, main, parlor_binary


class Nearby(ScenarioCase):
    def setUp(self):
        super().setUp()
        self.lan = Lan()
        self.addCleanup(self.lan.end)

    def give(self, first, second):
        self.lan.give(0, first)
        self.lan.give(1, second)

    def on(self, host, name, command):
        return self.start(name, [*self.lan.inside(host), *command])

    def peer(self, host, name, *arguments):
        return self.on(host, name, [os.environ["NEARBY_PEER"], *arguments])

    def join(self, host, name, address):
        return self.on(host, name, [parlor_binary(), "--headless", "--join", address,
                                    "--nick", name])

    def host_and_look(self):
        hosting = self.peer(0, "hosting", "host", "#lobby")
        port = hosting.expect(r"^hosting on (\d+)$")[1]
        return hosting, self.peer(1, "looking", "look"), port

    def test_a_room_is_found_and_gone_when_it_closes(self):
        self.give("10.77.0.1/24", "10.77.0.2/24")
        hosting, looking, port = self.host_and_look()
        looking.expect(rf"^room #lobby at 10\.77\.0\.1:{port}/#lobby$")
        hosting.line("close")
        looking.expect(r"^found 0$")

    def test_a_host_whose_program_ends_says_goodbye(self):
        self.give("10.77.0.1/24", "10.77.0.2/24")
        hosting, looking, port = self.host_and_look()
        looking.expect(rf"^room #lobby at 10\.77\.0\.1:{port}/#lobby$")
        hosting.close_input()
        self.assertEqual(0, hosting.wait())
        looking.expect(r"^found 0$")

    def test_a_link_with_ipv6_alone_and_its_addresses_are_enough(self):
        self.give("fe80::1/64", "fe80::2/64")
        _, looking, port = self.host_and_look()
        found = looking.expect(rf"^room #lobby at (\[fe80::1%cable1\]:{port}/#lobby)$")
        address = found[1]
        maya = self.join(1, "maya", address)
        maya.expect(r"maya")
        otto = self.join(1, "otto", address)
        maya.expect(r"otto joined")
        otto.line("over the cable")
        maya.expect(r"<otto> over the cable$")

    def test_with_both_families_a_room_stands_there_once(self):
        self.give("10.77.0.1/24", "10.77.0.2/24")
        self.give("fe80::1/64", "fe80::2/64")
        hosting, looking, port = self.host_and_look()
        looking.expect(r"^found 1$")
        looking.expect(rf":{port}/#lobby$")
        hosting.line("close")
        looking.expect(r"^found 0$")
        self.assertNotIn("found 2", looking.skipped)


if __name__ == "__main__":
    main()
