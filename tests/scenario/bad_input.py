"""Bytes that mean harm, or nothing: each ends or affects only its own connection, and costs nothing.

Every test has a bystander whose PING must be answered and whose room must hear nothing of it.
"""

import contextlib
import os
import re
import time

from harness import ScenarioCase, main, patience

CLIENT_HELLO = bytes.fromhex("1603010200010001fc0303") + os.urandom(32) + b"\x20" + \
    os.urandom(32) + bytes.fromhex("003e130213031301") + os.urandom(440)


class BadInput(ScenarioCase):
    config = ""

    def setUp(self):
        super().setUp()
        self.server = self.start_server(config=self.config)
        self.maya = self.irc("maya", self.server, "#lobby")

    def tearDown(self):
        if self.server.process.poll() is None:
            heard = self.maya.sync()
            self.assertFalse([line for line in heard if "\x00" in line])
            self.assertEqual(0, self.server.stop())

    def costs_nothing(self, server=None):
        """Over a span of time, that is the point here: a spin is only seen while it spins."""
        self.assertTrue((server or self.server).comes_to_cost(0.25))

    def test_http_is_refused(self):
        for verb in (b"POST", b"GET", b"PUT", b"HEAD", b"OPTIONS", b"DELETE", b"CONNECT"):
            browser = self.raw(f"browser-{verb.decode()}", self.server)
            browser.send(verb + b" / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60\r\n\r\n"
                         b"NICK intruder\r\nUSER x 0 * :x\r\nJOIN #lobby\r\n"
                         b"PRIVMSG #lobby :cross-protocol\r\n")
            lines = self.end_of(browser)
            self.assertFalse([line for line in lines if " 001 " in line])
        self.maya.sync()
        self.assertFalse([line for line in self.maya.skipped
                          if "intruder" in line or "cross-protocol" in line or "HTTP" in line])

    def end_of(self, client):
        try:
            return client.expect_end()
        except ConnectionResetError:
            return []

    def test_a_tls_hello_without_a_certificate_is_closed_at_once(self):
        server = self.start_server(config="[timeouts]\nregistration = 600\n")
        client = self.raw("tls", server)
        client.send(CLIENT_HELLO)
        self.end_of(client)  # its patience is over before that deadline
        self.costs_nothing(server)

    def test_a_tls_hello_on_an_irc_listener_is_closed_without_a_spin(self):
        server = self.start_server(listen=("irc://127.0.0.1:0",))
        client = self.raw("tls", server)
        client.send(CLIENT_HELLO)
        self.costs_nothing(server)

    def test_half_a_tls_hello_does_not_spin(self):
        client = self.raw("tls", self.server)
        client.send(CLIENT_HELLO[:1])
        self.costs_nothing()
        self.maya.sync()

    def test_six_hundred_bytes_without_a_line_end_before_registration(self):
        client = self.raw("binary", self.server)
        client.send(bytes(range(1, 256)) * 3)
        self.costs_nothing()
        self.maya.sync()

    def test_an_endless_line_is_ended(self):
        client = self.irc("endless", self.server)
        self.maya.expect(r"JOIN #lobby$")
        before = self.server.resident_bytes()
        try:
            for _ in range(256):
                client.send(b"x" * 65536)
        except (ConnectionResetError, BrokenPipeError):
            pass
        self.maya.expect(r"^:endless!\S+ QUIT")
        self.assertLess(self.server.resident_bytes() - before, 8 * 1024 * 1024)

    def test_an_endless_stream_before_registration_is_ended_or_stopped(self):
        client = self.raw("endless", self.server)
        client.send(b"NICK ")
        client.socket.settimeout(0.5)
        before = self.server.resident_bytes()
        try:
            for _ in range(256):
                client.send(b"x" * 65536)
        except (ConnectionResetError, BrokenPipeError, TimeoutError):
            pass
        self.assertLess(self.server.resident_bytes() - before, 8 * 1024 * 1024)
        self.maya.sync()

    def test_nul_bytes(self):
        client = self.raw("nul", self.server)
        client.send(b"\x00" * 5000 + b"\n" + b"\x00hello\x00\n")
        self.maya.sync()
        self.assertFalse([line for line in self.maya.skipped if "\x00" in line])

    def test_random_bytes(self):
        for number in range(20):
            client = self.raw(f"noise{number}", self.server)
            client.send(os.urandom(3000))
            client.reset()
        self.maya.sync()
        for line in self.maya.skipped:
            self.assertNotRegex(line, r"[\x00\r\n]")

    def test_every_first_byte(self):
        for first in range(256):
            client = self.raw(f"first{first}", self.server)
            client.send(bytes([first, 0x0a]))
            client.close()
        self.maya.sync()

    def test_a_connection_that_says_nothing_and_goes(self):
        for number in range(50):
            self.raw(f"silent{number}", self.server).close()
        self.maya.wait_until(lambda: self.maya.sync() is not None)

    def test_resets_in_the_accept_queue(self):
        for number in range(200):
            self.raw(f"reset{number}", self.server).reset()
        self.maya.sync()
        self.costs_nothing()
        self.irc("late", self.server, "#lobby")

    def test_a_reset_in_the_middle_of_a_burst(self):
        for number in range(20):
            client = self.irc(f"burst{number}", self.server)
            client.send("".join(f"PRIVMSG #lobby :{n} {'x' * 300}\r\n" for n in range(50)))
            client.reset()
        self.maya.wait_until(lambda: self.maya.names("#lobby") == ["maya"]
                             or self.maya.names("#lobby") == ["@maya"])

    def test_many_resets_at_once_in_one_room(self):
        people = [self.irc(f"p{n}", self.server) for n in range(100)]
        for person in people:
            person.reset()
        self.maya.wait_until(lambda: len(self.maya.names("#lobby")) == 1)

    def test_a_handshake_cut_after_every_byte(self):
        handshake = b"CAP LS 302\r\nNICK cut\r\nUSER c 0 * :c\r\nCAP END\r\nJOIN #lobby\r\n"
        for length in range(1, len(handshake)):
            client = self.raw(f"cut{length}", self.server)
            client.send(handshake[:length])
            client.reset() if length % 2 else client.close()
        self.maya.wait_until(lambda: len(self.maya.names("#lobby")) == 1)

    def test_text_is_no_pattern(self):
        """What people write passes through the texts of the server, and is never read as one."""
        pattern = "{} {0} {9} {:>999999999} {x!r} }{ %s %n %999999d"
        nina = self.irc("nina", self.server, "#lobby", capabilities=("setname", "away-notify"))
        human = self.plain("human", self.server)
        for line in (f"PRIVMSG #lobby :{pattern}", f"TOPIC #lobby :{pattern}",
                     f"AWAY :{pattern}", f"SETNAME :{pattern}", f"{pattern}", f"PING :{pattern}",
                     f"WHOIS {pattern}", f"JOIN #{{}} {pattern}", "HELP {0}", f"OPER {{}} {pattern}"):
            nina.line(line)
        nina.sync()
        self.maya.expect("PRIVMSG #lobby :" + re.escape(pattern) + "$")
        human.expect(re.escape(pattern))
        human.line(f"/topic {pattern}")
        human.line("/nick {}")
        human.line("/{} {0}")
        human.line(f"/msg nina {pattern}")
        nina.expect("PRIVMSG nina :" + re.escape(pattern) + "$")
        human.line("/quit " + pattern)
        nina.quit(pattern)
        self.maya.expect(r"^:nina!\S+ QUIT :.*" + re.escape(pattern))

    def test_a_name_that_is_taken(self):
        client = self.raw("second", self.server)
        client.line("NICK maya")
        client.line("USER second 0 * :second")
        client.expect(r" 433 \* maya :")
        client.line("NICK second")
        client.expect(r" 001 second ")


class Deadlines(ScenarioCase):
    def test_registration_has_an_absolute_deadline(self):
        server = self.start_server(config="[timeouts]\nregistration = 4\n")
        maya = self.irc("maya", server, "#lobby")
        half = self.raw("half", server)
        half.line("CAP LS 302")
        half.line("NICK half")
        half.expect_end()
        maya.sync()

    def test_a_byte_now_and_then_does_not_extend_it(self):
        server = self.start_server(config="[timeouts]\nregistration = 1.5\n")
        slow = self.raw("slow", server)
        deadline = time.monotonic() + patience()
        slow.send("CAP LS\r\n")
        try:
            while not slow.has_ended():
                self.assertLess(time.monotonic(), deadline, "each byte won it time")
                slow.send(b"N")
                time.sleep(0.1)
                slow.pending()
        except (BrokenPipeError, ConnectionResetError):
            pass

    def test_many_slow_ones_do_not_keep_a_real_one_out(self):
        server = self.start_server(config="[timeouts]\nregistration = 5\n")
        slow = [self.raw(f"slow{n}", server) for n in range(100)]
        for client in slow:
            client.send("NICK s")
        real = self.irc("real", server, "#lobby")
        for client in slow:
            try:
                client.expect_end()
            except ConnectionResetError:
                pass
        real.wait_until(lambda: real.sync() is not None and server.descriptors() < 60)

    def test_a_tls_record_that_never_comes_is_ended(self):
        server = self.start_server(config="[timeouts]\nregistration = 1.5\n")
        client = self.raw("tls", server)
        client.send(b"\x16")
        client.expect_end()

    def test_silence_is_asked_and_then_ended(self):
        server = self.start_server(config="[timeouts]\nping = 0.5\ndrop = 1.5\n")
        mute = self.raw("mute", server)
        mute.line("NICK mute")
        mute.line("USER mute 0 * :mute")
        mute.expect(r"^PING ")
        mute.expect(r"^ERROR :.*(time|Time)")
        mute.expect_end()

    def test_an_answered_ping_keeps_the_connection(self):
        server = self.start_server(config="[timeouts]\nping = 0.5\ndrop = 6\n")
        maya = self.irc("maya", server, "#lobby")
        other = self.irc("other", server, "#lobby")
        end = time.monotonic() + 8
        while time.monotonic() < end:
            for client in (maya, other):
                with contextlib.suppress(TimeoutError):
                    client.read_line(0.05)  # which answers what the server asks, and says nothing
        maya.say("#lobby", "both here")
        other.expect(r"both here$")


if __name__ == "__main__":
    main()
