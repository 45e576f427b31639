"""The programs of the five articles, run as real processes against the server."""

import pathlib
import signal
import sys

from harness import ScenarioCase, main, parlor_binary

SEEDS = pathlib.Path(__file__).resolve().parents[1] / "data" / "seeds"


class SeedClients(ScenarioCase):
    def seed(self, name, program, *arguments):
        command = [sys.executable, "-u", SEEDS / program, *map(str, arguments)]
        return self.start(name, command)

    def test_000_full_duplex_chat_ends_with_88(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby")
        seed = self.seed("seed", "full_duplex_client.py", *server.address())
        seed.expect_text(r"Welcome to lobby")
        maya.expect(r"JOIN #lobby$")
        seed.line("hello")
        maya.expect(r"PRIVMSG #lobby :\[\w{3} \w{3} +\d+ \d\d:\d\d:\d\d \d{4}\] hello$")
        maya.say("#lobby", "hello yourself")
        seed.expect_text(r"<maya> hello yourself")
        seed.line("88")
        self.assertEqual(0, seed.wait())
        maya.expect(r" (QUIT|PART)")
        self.assertFalse([line for line in maya.skipped if "PRIVMSG" in line and "88" in line])

    def test_000_two_of_them_chat_with_each_other(self):
        server = self.start_server()
        ann = self.seed("ann", "full_duplex_client.py", *server.address())
        ann.expect_text(r"Welcome to lobby")
        bob = self.seed("bob", "full_duplex_client.py", *server.address())
        bob.expect_text(r"Welcome to lobby")
        ann.expect_text(r"\* \S+ joined")
        ann.line("are you there")
        bob.expect_text(r"<guest-\S+> \[.*\] are you there")
        bob.line("yes")
        ann.expect_text(r"<guest-\S+> \[.*\] yes")
        bob.line("88")
        self.assertEqual(0, bob.wait())
        ann.expect_text(r"\* \S+ left")

    def test_000_our_own_client_at_both_ends_and_the_server_between_talks_too(self):
        server = self.start_server()
        host, port = server.address()
        ann, bob = (self.start(name, [parlor_binary(), "--headless", "--join",
                                      f"{host}:{port}/lobby", "--nick", name])
                    for name in ("ann", "bob"))
        ann.line("are you there")
        bob.line("yes")
        server.line("so am I")
        for end, other, text in ((ann, "bob", "yes"), (bob, "ann", "are you there")):
            end.expect(rf"<{other}> {text}$")
            end.line(f"heard {other}")
        ann.expect(r"<bob> heard ann$")
        bob.line("88")
        self.assertEqual(0, bob.wait())
        ann.expect(r"bob left")

    def test_001_echo_and_shout(self):
        server = self.start_server(listen=("auto://127.0.0.1:0", "echo://127.0.0.1:0",
                                           "shout://127.0.0.1:0"))
        echo = self.seed("echo", "queue_client.py", *server.address("echo"))
        echo.line("hello, line")
        echo.expect(r"recv: hello, line")
        shout = self.seed("shout", "queue_client.py", *server.address("shout"))
        shout.line("hello, line")
        shout.expect(r"recv: HELLO, LINE")
        shout.line("grüße 你好")
        shout.expect(r"recv: GR[üÜ](ß|SS)E 你好")

    def test_001_a_hundred_echo_clients_at_once(self):
        server = self.start_server(listen=("echo://127.0.0.1:0",))
        clients = [self.raw(f"c{n}", server) for n in range(100)]
        for number, client in enumerate(clients):
            client.send(f"number {number}")
        for number, client in enumerate(clients):
            client.expect_text(rf"number {number}$")

    def test_001_an_error_drops_only_its_own_connection(self):
        server = self.start_server(listen=("echo://127.0.0.1:0",))
        clients = [self.raw(f"c{n}", server) for n in range(20)]
        for client in clients[::2]:
            client.send("about to go")
            client.reset()
        for client in clients[1::2]:
            client.send("still here")
            client.expect_text(r"still here")

    def test_001_echo_of_more_than_one_read(self):
        server = self.start_server(listen=("echo://127.0.0.1:0",))
        client = self.raw("long", server)
        text = "".join(chr(97 + n % 26) for n in range(5000))
        client.send(text)
        client.expect_text(text)

    def test_002_bye_with_a_half_close(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby")
        seed = self.seed("seed", "bye_client.py", *server.address(), "--chat")
        seed.expect_text(r"answer: ")
        seed.line("hello")
        maya.expect(r"PRIVMSG #lobby :hello$")
        seed.line("Bye")
        self.assertEqual(0, seed.wait())
        maya.expect(r" (QUIT|PART)")
        self.assertFalse([line for line in maya.skipped if ":Bye" in line and "PRIVMSG" in line])

    def test_002_bye_to_the_echo_server(self):
        server = self.start_server(listen=("echo://127.0.0.1:0",))
        seed = self.seed("seed", "bye_client.py", *server.address())
        seed.line("one")
        seed.expect(r"answer: one")
        seed.line("Bye")
        self.assertEqual(0, seed.wait())

    def test_002_a_process_that_vanishes(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby")
        seed = self.seed("seed", "bye_client.py", *server.address(), "--chat", "--vanish")
        seed.expect_text(r"answer: ")
        seed.line("last words")
        self.assertEqual(9, seed.wait())
        maya.expect(r"PRIVMSG #lobby :last words$")
        maya.expect(r" (QUIT|PART)")

    def test_002_a_process_that_is_killed(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby")
        seed = self.seed("seed", "full_duplex_client.py", *server.address())
        seed.expect_text(r"Welcome")
        maya.expect(r"JOIN #lobby$")
        seed.process.kill()
        maya.expect(r" (QUIT|PART)")

    def test_002_connections_reset_before_they_are_accepted(self):
        server = self.start_server()
        server.signal(signal.SIGSTOP)
        gone = [self.raw(f"gone{n}", server) for n in range(20)]
        for client in gone[::2]:
            client.send("about to go\n")
        for client in gone:
            client.reset()
        late = self.raw("late", server)
        server.signal(signal.SIGCONT)
        late.line("NICK late")
        late.line("USER late 0 * :late")
        late.expect(r" 001 late ")

    def test_002_a_message_longer_than_one_read(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby")
        guest = self.plain("guest", server)
        text = " ".join(f"word{n}" for n in range(400))
        guest.line(text)
        heard = ""
        while not heard.endswith("word399"):
            heard = (heard + " " + maya.expect(r"PRIVMSG #lobby :(.*)$")[1]).strip()
        self.assertEqual(text.split(), heard.split())

    def test_003_two_ports_and_one_client_on_several_servers(self):
        first = self.start_server(listen=("auto://127.0.0.1:0", "plain://127.0.0.1:0"))
        second = self.start_server(rooms=("other",))
        maya = self.irc("maya", first, "#lobby")
        otto = self.irc("otto", second, "#other")
        addresses = [f"{host}:{port}" for host, port in
                     (first.address("auto"), first.address("plain"), second.address())]
        seed = self.seed("seed", "many_servers_client.py", *addresses)
        maya.wait_until(lambda: len(maya.names("#lobby")) == 3)
        otto.wait_until(lambda: len(otto.names("#other")) == 2)
        seed.line("1 by the second door")
        maya.expect(r"PRIVMSG #lobby :by the second door$")
        seed.line("2 to the other server")
        otto.expect(r"PRIVMSG #other :to the other server$")
        otto.say("#other", "welcome here")
        seed.expect_text(r"<otto> welcome here")
        maya.say("#lobby", "welcome twice")
        seed.expect_text(r"0: \[[\d:]+\] <maya> welcome twice|1: \[[\d:]+\] <maya> welcome twice")

    def test_003_every_multiplexer_serves_them_alike(self):
        for poller in ("select", "epoll", "auto"):
            server = self.start_server(arguments=("--poller", poller))
            maya = self.irc("maya", server, "#lobby")
            seed = self.seed(f"seed-{poller}", "full_duplex_client.py", *server.address())
            seed.expect_text(r"Welcome to lobby")
            maya.expect(r"JOIN #lobby$")
            seed.line(f"by {poller}")
            maya.expect(rf"PRIVMSG #lobby :.*by {poller}$")
            maya.say("#lobby", f"{poller} too")
            seed.expect_text(rf"<maya> {poller} too")
            seed.line("88")
            self.assertEqual(0, seed.wait())

    def test_004_datagram_echo(self):
        server = self.start_server(listen=("auto://127.0.0.1:0", "echo+udp://127.0.0.1:0"))
        seed = self.seed("seed", "datagram_client.py", *server.address("echo+udp"))
        seed.expect(r"^Hello World$")
        self.assertEqual(0, seed.wait())

    def test_004_select_with_a_time_out(self):
        server = self.start_server(listen=("auto://127.0.0.1:0", "plain://127.0.0.1:0"))
        host, port = server.address("auto")
        seed = self.seed("seed", "select_timeout_client.py", host, port,
                         server.address("plain")[1], "0.3")
        seed.expect_text(r"Welcome[^\0]*Welcome")
        seed.expect(r"^0.3 seconds elapsed\.$")
        maya = self.irc("maya", server, "#lobby")
        maya.say("#lobby", "something")
        seed.expect_text(r"<maya> something[^\0]*<maya> something")

    def test_004_telnet_chat_with_any_number_of_people(self):
        server = self.start_server()
        people = [self.plain(f"person{n}", server) for n in range(12)]
        people[0].line("hello everybody")
        for person in people[1:]:
            person.expect(r"<person0> hello everybody$")
        people[3].line("bye")
        people[3].expect_end()
        for person in people[4:]:
            person.expect(r"^\* person3 left")


if __name__ == "__main__":
    main()
