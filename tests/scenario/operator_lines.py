"""What is typed where the server runs, and how the server ends."""

import signal
import subprocess

from harness import ScenarioCase, main


# "secret", hashed with the least effort.
OPERATOR = """[[operator]]
name = "root"
password_hash = "$argon2id$v=19$m=8,t=1,p=1$u/m0aPTDO8K5WQgvr4hcyw$3DNOJdBvsnYOkNRd2zLjiTGwMnXNyyohR6lbcdjP5zY"
"""


class OperatorLines(ScenarioCase):
    def test_text_is_said_into_the_room(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby")
        otto = self.plain("otto", server)
        server.line("dinner is ready")
        maya.expect(r"PRIVMSG #lobby :dinner is ready$")
        otto.expect(r"dinner is ready$")

    def test_the_room_is_shown_to_the_operator(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby")
        maya.say("#lobby", "is the host there")
        server.expect(r"<maya> is the host there$")

    def test_who(self):
        server = self.start_server()
        self.irc("maya", server, "#lobby")
        self.plain("otto", server)
        server.line("/who")
        server.expect_text(r"maya[^\0]*otto|otto[^\0]*maya")

    def test_kick(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby")
        otto = self.plain("otto", server)
        server.line("/kick maya mind your manners")
        maya.expect(r"KICK #lobby maya :mind your manners$")
        otto.expect(r"maya.*mind your manners")
        server.line("/kick otto")
        otto.expect(r"^\* You were removed")

    def test_kick_of_nobody_says_so(self):
        server = self.start_server()
        server.line("/kick nobody")
        server.expect(r"nobody")

    def test_an_unknown_command_is_not_said(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby")
        server.line("/frobnicate now")
        server.expect(r"frobnicate")
        server.line("after")
        maya.expect(r"PRIVMSG #lobby :after$")
        self.assertFalse([line for line in maya.skipped if "frobnicate" in line])

    def test_quit_tells_everybody_and_exits_with_0(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby")
        otto = self.plain("otto", server)
        server.line("/quit")
        maya.expect(r"^ERROR ")
        maya.expect_end()
        otto.expect_end()
        self.assertEqual(0, server.wait())

    def test_several_rooms(self):
        server = self.start_server(rooms=("lobby", "build"))
        maya = self.irc("maya", server, "#build")
        server.line("/room build")
        server.line("to the builders")
        maya.expect(r"PRIVMSG #build :to the builders$")
        server.line("/rooms")
        server.expect_text(r"lobby[^\0]*build|build[^\0]*lobby")

    def test_the_end_of_the_input_does_not_end_the_server(self):
        server = self.start_server()
        server.close_input()
        maya = self.irc("maya", server, "#lobby")
        maya.sync()
        self.assertEqual(0, server.stop())

    def test_no_input_at_all(self):
        server = self.start_server(stdin=subprocess.DEVNULL)
        maya = self.irc("maya", server, "#lobby")
        maya.sync()
        self.assertEqual(0, server.stop())


class Ending(ScenarioCase):
    def test_sigterm_drains_and_exits_with_0(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby")
        otto = self.plain("otto", server)
        for number in range(200):
            maya.say("#lobby", f"line {number}")
        maya.sync()
        server.signal(signal.SIGTERM)
        otto.expect(r"<maya> line 199$")
        otto.expect_end()
        maya.expect(r"^ERROR ")
        self.assertEqual(0, server.wait())

    def test_sigint_too(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby")
        server.signal(signal.SIGINT)
        maya.expect(r"^ERROR ")
        self.assertEqual(0, server.wait())

    def test_without_anybody(self):
        server = self.start_server()
        server.signal(signal.SIGTERM)
        self.assertEqual(0, server.wait())

    def test_a_peer_that_does_not_read_cannot_hold_it(self):
        server = self.start_server(config="[timeouts]\ndrain = 1\n")
        maya = self.irc("maya", server, "#lobby")
        deaf = self.raw("deaf", server, receive_buffer=4096)
        deaf.line("NICK deaf")
        deaf.line("USER deaf 0 * :deaf")
        maya.expect(r"^:deaf!\S+ JOIN #lobby$")
        for number in range(2000):
            maya.say("#lobby", "x" * 400)
        maya.sync()
        server.signal(signal.SIGTERM)
        self.assertEqual(0, server.wait())

    def test_a_second_sigterm_does_no_harm(self):
        server = self.start_server()
        self.irc("maya", server, "#lobby")
        server.signal(signal.SIGTERM)
        server.signal(signal.SIGTERM)
        self.assertEqual(0, server.wait())

    def test_sighup_drops_nobody(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby")
        for _ in range(5):
            server.signal(signal.SIGHUP)
        maya.say("#lobby", "still here")
        maya.sync()
        self.assertEqual(0, server.stop())

    def test_rehash_takes_what_is_new_and_drops_nobody(self):
        server = self.start_server(config=OPERATOR)
        good = server.config_path.read_text()
        maya = self.irc("maya", server, "#lobby")
        otto = self.irc("otto", server, "#lobby")
        nina = self.plain("nina", server)
        maya.line("OPER root secret")
        maya.expect(r" 381 maya ")
        server.config_path.write_text('motd = ["fresh paint"]\n' + good +
                                      '\n[[room]]\nname = "annexe"\n')
        maya.line("REHASH")
        maya.expect(r" NOTICE maya :The configuration was read again\.$")
        otto.line("MOTD")
        otto.expect(r" 372 otto :- fresh paint$")
        otto.line("LIST #annexe")
        otto.expect(r" 322 otto #annexe ")
        server.config_path.write_text("[limits]\ntargets = 0\n" + good)
        maya.line("REHASH")
        maya.expect(r" NOTICE maya :Nothing was changed: .*parlor\.toml:2: .*targets")
        nina.line("still here")
        for client in (maya, otto):
            client.expect(r"PRIVMSG #lobby :still here$")
            self.assertFalse([line for line in client.skipped if " QUIT " in line])
        self.assertEqual(0, server.stop())


if __name__ == "__main__":
    main()
