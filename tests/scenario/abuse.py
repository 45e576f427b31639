"""Peers that die, stop or shout, many at once: whoever talks meanwhile notices nothing of it."""

import contextlib
import resource
import signal

from harness import ScenarioCase, main
from descriptors import allow_descriptors

MEBIBYTE = 1024 * 1024
SMALL_STACK = 256 * 1024


def small_stack():
    resource.setrlimit(resource.RLIMIT_STACK, (SMALL_STACK, SMALL_STACK))


class Abuse(ScenarioCase):
    def setUp(self):
        super().setUp()
        allow_descriptors(4096)

    def talk(self, speaker, listener, lines, meanwhile=lambda number: None):
        """Each line comes, in order, and none twice."""
        for number in range(lines):
            meanwhile(number)
            speaker.say("#lobby", f"line {number}")
            listener.expect(rf"PRIVMSG #lobby :line {number}$")

    def test_a_thousand_resets_at_once_on_a_small_stack(self):
        server = self.start_server(limits=small_stack)
        maya = self.irc("maya", server, "#lobby")
        otto = self.irc("otto", server, "#lobby")
        crowd = [self.raw(f"c{number}", server) for number in range(1000)]
        people = crowd[:60]
        for number, client in enumerate(people):
            client.send(f"NICK c{number}\r\nUSER c 0 * :c\r\nJOIN #lobby\r\n")
        for client in people:
            client.expect(r" 366 ")
        self.assertEqual(62, len(maya.names("#lobby")))
        server.signal(signal.SIGSTOP)  # so that it meets all of them in one turn
        for client in crowd:
            client.reset()
        server.signal(signal.SIGCONT)
        for _ in range(60):
            otto.expect(r"^:c\d+!\S+ QUIT :")
        self.assertEqual({"maya", "otto"}, {name.lstrip("~&@%+") for name in maya.names("#lobby")})
        self.talk(maya, otto, 10)
        self.assertEqual(0, server.stop())

    def test_a_peer_that_was_stopped_for_long_has_missed_nothing(self):
        server = self.start_server()
        host, port = server.address()
        maya = self.irc("maya", server, "#lobby")
        otto = self.irc("otto", server, "#lobby")
        sleeper = self.start("sleeper", ["nc", host, str(port)])
        sleeper.expect(r"Welcome")
        maya.expect(r"JOIN #lobby$")
        sleeper.signal(signal.SIGSTOP)
        self.talk(maya, otto, 600)
        sleeper.signal(signal.SIGCONT)
        sleeper.expect(r"<maya> line 0$")
        for number in range(1, 600):
            sleeper.expect_next(rf"<maya> line {number}$")

    def test_a_storm_of_sighups_under_load(self):
        server = self.start_server(config='motd = ["before"]\n')
        maya = self.irc("maya", server, "#lobby")
        otto = self.irc("otto", server, "#lobby")
        server.config_path.write_text(server.config_path.read_text().replace("before", "after"))
        self.talk(maya, otto, 300, meanwhile=lambda number: server.signal(signal.SIGHUP))
        maya.line("MOTD")
        maya.expect(r" 372 maya :.*after")
        self.assertEqual(0, server.stop())

    def shout(self, client):
        """64 MiB without a line end, or as much as is taken."""
        client.socket.settimeout(20.0)
        with contextlib.suppress(ConnectionResetError, BrokenPipeError):
            for _ in range(64):
                client.socket.sendall(b"x" * MEBIBYTE)

    def test_64_mebibytes_without_a_line_end(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby")
        otto = self.irc("otto", server, "#lobby")
        shouter = self.irc("shouter", server, "#lobby")
        maya.expect(r"^:shouter!\S+ JOIN")
        before = server.resident_bytes()
        self.shout(shouter)
        maya.expect(r"^:shouter!\S+ QUIT :")
        self.assertLess(server.resident_bytes() - before, 8 * MEBIBYTE)
        self.talk(maya, otto, 10)
        self.assertEqual(0, server.stop())

    def test_64_mebibytes_without_a_line_end_before_anything_else(self):
        server = self.start_server(listen=("irc://127.0.0.1:0",))
        maya = self.irc("maya", server, "#lobby")
        before = server.resident_bytes()
        stranger = self.raw("stranger", server)
        self.shout(stranger)
        with contextlib.suppress(ConnectionResetError):
            stranger.expect_end()
        self.assertLess(server.resident_bytes() - before, 8 * MEBIBYTE)
        maya.sync()
        self.assertEqual(0, server.stop())


if __name__ == "__main__":
    main()
