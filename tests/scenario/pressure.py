"""Slow readers, floods and big replies: the room goes on, memory stays within its budget."""

import time

from harness import ScenarioCase, main

MEBIBYTE = 1024 * 1024


class SlowReaders(ScenarioCase):
    config = "[pressure]\nsoft_output = 65536\nhard_output = 262144\n"

    def deaf(self, name, server, kind="irc"):
        client = self.raw(name, server, receive_buffer=4096)
        if kind == "irc":
            client.line(f"NICK {name}")
            client.line(f"USER {name} 0 * :{name}")
        return client

    def talk(self, speaker, listener, lines, text):
        for number in range(lines):
            speaker.say("#lobby", f"{number} {text}")
            listener.expect(rf"PRIVMSG #lobby :{number} ")

    def test_a_slow_reader_is_closed_at_its_budget_while_the_room_goes_on(self):
        server = self.start_server(config=self.config,
                                   listen=("auto://127.0.0.1:0?send_buffer=16384",))
        maya = self.irc("maya", server, "#lobby")
        otto = self.irc("otto", server, "#lobby")
        self.deaf("deaf", server)
        maya.expect(r"^:deaf!\S+ JOIN #lobby$")
        before = server.resident_bytes()
        gone = False
        for number in range(4000):
            maya.say("#lobby", f"{number} " + "x" * 380)
            otto.expect(rf"PRIVMSG #lobby :{number} |QUIT")
            gone = gone or "QUIT" in str(otto.skipped)
            if number % 50 == 0 and any(":deaf!" in line and "QUIT" in line
                                        for line in maya.sync()):
                gone = True
                break
        self.assertTrue(gone, "the slow reader was never closed")
        self.assertLess(server.resident_bytes() - before, 8 * MEBIBYTE)
        maya.say("#lobby", "the room goes on")
        otto.expect(r"the room goes on$")

    def test_the_reason_is_said(self):
        server = self.start_server(config=self.config,
                                   listen=("auto://127.0.0.1:0?send_buffer=16384",))
        maya = self.irc("maya", server, "#lobby")
        self.deaf("deaf", server)
        maya.expect(r"^:deaf!\S+ JOIN #lobby$")
        for _ in range(4000):
            maya.say("#lobby", "x" * 400)
        maya.expect(r"^:deaf!\S+ QUIT :.*(slow|read|queue|SendQ)")

    def test_a_slow_plain_reader_is_closed_too(self):
        server = self.start_server(config=self.config,
                                   listen=("auto://127.0.0.1:0?send_buffer=16384",))
        maya = self.irc("maya", server, "#lobby")
        self.deaf("human", server, kind="plain")
        maya.expect(r"JOIN #lobby$")
        for _ in range(4000):
            maya.say("#lobby", "x" * 400)
        maya.expect(r"^:guest-\S+ QUIT :")

    def test_ten_slow_readers_cost_their_budgets(self):
        server = self.start_server(config=self.config,
                                   listen=("auto://127.0.0.1:0?send_buffer=16384",))
        maya = self.irc("maya", server, "#lobby")
        for _ in range(1500):  # the history has its caches filled
            maya.say("#lobby", "x" * 400)
        maya.sync()
        for number in range(10):
            self.deaf(f"deaf{number}", server)
            maya.expect(rf"^:deaf{number}!\S+ JOIN #lobby$")
        before = server.resident_bytes()
        for _ in range(3000):
            maya.say("#lobby", "x" * 400)
        maya.wait_until(lambda: len(maya.names("#lobby")) == 1)
        self.assertLess(server.resident_bytes() - before, 10 * (262144 + 65536) + 4 * MEBIBYTE)

    def test_own_big_replies_do_not_kill_the_asker(self):
        server = self.start_server(config=self.config + "[limits]\nrooms_per_user = 2000\n",
                                   listen=("auto://127.0.0.1:0?send_buffer=16384",))
        maya = self.irc("maya", server)
        maya.send("".join(f"JOIN #{'r' * 40}{n}\r\n" for n in range(1500)))
        maya.sync()
        asker = self.raw("asker", server, receive_buffer=4096)
        asker.line("NICK asker")
        asker.line("USER asker 0 * :asker")
        asker.expect(r" (376|422) ")
        asker.send("LIST\r\n" * 10)
        maya.sync()
        time.sleep(0.5)
        for _ in range(10):
            asker.expect(r" 323 ")
        asker.line("PING still-here")
        asker.expect(r"PONG .*still-here$")

    def test_a_peer_that_talks_and_does_not_read_is_not_read_either(self):
        server = self.start_server(config=self.config,
                                   listen=("auto://127.0.0.1:0?send_buffer=16384",))
        maya = self.irc("maya", server, "#lobby")
        selfish = self.deaf("selfish", server)
        maya.expect(r"^:selfish!\S+ JOIN #lobby$")
        selfish.socket.settimeout(1.0)
        before = server.resident_bytes()
        try:
            for _ in range(2000):
                selfish.send("WHOIS selfish\r\n" * 20)
        except (TimeoutError, ConnectionResetError, BrokenPipeError):
            pass
        maya.sync()
        self.assertLess(server.resident_bytes() - before, 8 * MEBIBYTE)


class Floods(ScenarioCase):
    def test_a_flood_from_elsewhere_is_slowed_and_not_lost(self):
        server = self.start_server(config="[pressure]\nexempt = []\n"
                                          "flood_burst = 5\nflood_rate = 20\n")
        maya = self.irc("maya", server, "#lobby")
        flooder = self.irc("flooder", server, "#lobby", source="127.0.0.2")
        flooder.send("".join(f"PRIVMSG #lobby :flood {n}\r\n" for n in range(30)))
        for number in range(30):
            maya.expect(rf"PRIVMSG #lobby :flood {number}$")

    def test_connections_from_one_address_are_limited(self):
        server = self.start_server(config="[pressure]\nexempt = [\"127.0.0.1\"]\n"
                                          "connections_per_address = 3\n")
        maya = self.irc("maya", server, "#lobby")
        for number in range(3):
            self.irc(f"n{number}", server, source="127.0.0.3")
        refused = self.raw("refused", server, source="127.0.0.3")
        lines = refused.expect_end()
        self.assertTrue(any("too many" in line.lower() for line in lines), lines)
        self.irc("other", server, source="127.0.0.4")
        maya.sync()

    def test_new_connections_from_one_address_are_limited(self):
        server = self.start_server(config="[pressure]\nexempt = [\"127.0.0.1\"]\n"
                                          "attempts_per_address = 5\nattempt_window = 60\n")
        maya = self.irc("maya", server, "#lobby")
        for number in range(5):
            self.raw(f"n{number}", server, source="127.0.0.3").close()
        refused = self.raw("refused", server, source="127.0.0.3")
        lines = refused.expect_end()
        self.assertTrue(lines, "refused without a word")
        maya.sync()

    def test_loopback_is_exempt(self):
        server = self.start_server(config="[pressure]\nconnections_per_address = 2\n"
                                          "flood_burst = 1\nflood_rate = 1\n")
        people = [self.irc(f"n{n}", server, "#lobby") for n in range(10)]
        people[0].send("".join(f"PRIVMSG #lobby :{n}\r\n" for n in range(200)))
        people[9].expect(r"PRIVMSG #lobby :199$")

    def test_a_burst_of_10000_lines_comes_whole_and_in_order(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby")
        otto = self.irc("otto", server, "#lobby")
        for start in range(0, 10000, 100):
            maya.send("".join(f"PRIVMSG #lobby :{n}\r\n" for n in range(start, start + 100)))
            for number in range(start, start + 100):
                otto.expect_next(rf"PRIVMSG #lobby :{number}$")


if __name__ == "__main__":
    main()
