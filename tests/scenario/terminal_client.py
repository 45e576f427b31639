"""`parlor --headless --join`: a full-duplex terminal client, in pipes and in a terminal."""

import time
import unittest

from harness import ScenarioCase, find_program, main, parlor_binary, patience


class TerminalClient(ScenarioCase):
    def join(self, server, name="term", room="lobby", arguments=()):
        host, port = server.address()
        return self.start(name, [parlor_binary(), "--headless", "--join",
                                 f"{host}:{port}/{room}", "--nick", name, *arguments])

    def test_both_ways_at_any_time(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby")
        term = self.join(server)
        maya.expect(r"^:term!\S+ JOIN #lobby$")
        term.line("from the pipe")
        maya.expect(r"^:term!\S+ PRIVMSG #lobby :from the pipe$")
        maya.say("#lobby", "into the pipe")
        term.expect(r"<maya> into the pipe$")
        maya.say("#lobby", "and again")
        term.expect(r"<maya> and again$")
        term.line("back")
        maya.expect(r"PRIVMSG #lobby :back$")

    def test_88_and_bye_end_it_after_what_was_queued(self):
        for word in ("88", "bye", "Bye"):
            server = self.start_server()
            maya = self.irc("maya", server, "#lobby")
            term = self.join(server, name=f"term{word}")
            maya.expect(r"JOIN #lobby$")
            term.send("".join(f"line {n}\n" for n in range(20)) + f"{word}\n")
            for number in range(20):
                maya.expect(rf"PRIVMSG #lobby :line {number}$")
            self.assertEqual(0, term.wait())
            maya.expect(r" QUIT")

    def test_the_end_of_its_input_ends_it_after_what_was_queued(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby")
        term = self.join(server)
        term.send("".join(f"log {n}\n" for n in range(50)))
        term.close_input()
        for number in range(50):
            maya.expect(rf"PRIVMSG #lobby :log {number}$")
        self.assertEqual(0, term.wait())

    def test_a_last_line_without_an_end_is_said(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby")
        term = self.join(server)
        term.send("cut off")
        term.close_input()
        maya.expect(r"PRIVMSG #lobby :cut off$")
        self.assertEqual(0, term.wait())

    def test_output_in_a_pipe_is_flushed_line_by_line(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby")
        grep = self.start("grep", ["sh", "-c", f"{parlor_binary()} --headless --join "
                                   f"127.0.0.1:{server.address()[1]}/lobby --nick ear "
                                   "| grep --line-buffered needle"])
        maya.expect(r"^:ear!\S+ JOIN #lobby$")
        maya.say("#lobby", "hay")
        maya.say("#lobby", "a needle")
        grep.expect(r"needle$")
        grep.close_input()
        grep.wait()

    def test_joins_and_leaves_are_shown(self):
        server = self.start_server()
        term = self.join(server)
        term.expect(r"^\* You are term\.")
        maya = self.irc("maya", server, "#lobby")
        term.expect(r"maya joined")
        maya.quit("home")
        term.expect(r"maya left")

    def test_a_nick_that_is_taken_gives_another_and_says_so(self):
        server = self.start_server()
        other = self.irc("term", server, "#lobby")
        term = self.join(server)
        found = term.expect(r"^\* You are (term\S+)\.")
        other.expect(rf"^:{found[1]}!\S+ JOIN #lobby$")

    def test_a_handshake_that_comes_late(self):
        server = self.start_server(config="[timeouts]\nhuman_pause = 0.001\n")
        maya = self.irc("maya", server, "#lobby")
        for name in ("one", "two", "three"):
            term = self.join(server, name=name)
            maya.expect(rf"^:{name}!\S+ JOIN #lobby$")
            term.line(f"{name} is in")
            maya.expect(rf"^:{name}!\S+ PRIVMSG #lobby :{name} is in$")

    def test_a_refused_connection_is_one_clear_line(self):
        server = self.start_server()
        host, port = server.address()
        server.stop()
        term = self.start("term", [parlor_binary(), "--headless", "--join",
                                   f"{host}:{port}/lobby", "--nick", "term"])
        term.close_input()
        self.assertIn(term.wait(), (1, 2))
        self.one_clear_line(term, f"{port}")

    def test_an_address_that_does_not_resolve_is_one_clear_line(self):
        term = self.start("term", [parlor_binary(), "--headless", "--join",
                                   "no-such-host.invalid:21567/lobby", "--nick", "term"])
        self.assertIn(term.wait(), (1, 2))
        self.one_clear_line(term, "no-such-host.invalid")

    def test_a_bad_address_is_wrong_usage(self):
        for address in ("127.0.0.1:99999/lobby", "127.0.0.1:x/lobby", ":21567/lobby", ""):
            term = self.start(f"term-{address[-9:].replace('/', '-')}",
                              [parlor_binary(), "--headless", "--join", address])
            self.assertEqual(2, term.wait())
            self.one_clear_line(term, "")

    def test_a_server_that_says_goodbye_ends_it(self):
        server = self.start_server()
        term = self.join(server)
        term.expect(r"^\* You are term\.")
        self.assertEqual(0, server.stop())
        term.expect_end()
        self.assertEqual(0, term.wait())
        self.one_clear_line(term, "shutting down")

    def test_it_comes_back_after_a_crash_of_the_server(self):
        server = self.start_server()
        port = server.address()[1]
        term = self.join(server)
        term.expect(r"^\* You are term\.")
        server.process.kill()
        self.wait_for_error(term, "connection lost")
        term.line("said while there was no server")
        server = self.start_server(listen=(f"auto://127.0.0.1:{port}",))
        maya = self.irc("maya", server, "#lobby")
        maya.expect(r"^:term!\S+ PRIVMSG #lobby :said while there was no server$")
        maya.say("#lobby", "there you are")
        term.expect(r"<maya> there you are$")

    def test_88_ends_it_while_there_is_no_server(self):
        server = self.start_server()
        term = self.join(server)
        term.expect(r"^\* You are term\.")
        server.process.kill()
        self.wait_for_error(term, "connection lost")
        term.line("88")
        self.assertIn(term.wait(), (0, 1))

    def test_sigterm_ends_it_well(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby")
        term = self.join(server)
        maya.expect(r"^:term!\S+ JOIN #lobby$")
        maya.say("#lobby", "stay")
        term.expect(r"<maya> stay$")  # it has had all that it asked for
        term.signal(15)
        self.assertEqual(0, term.wait())
        maya.expect(r"^:term!\S+ QUIT")

    @unittest.skipUnless(find_program("tmux"), "not installed: tmux")
    def test_in_a_terminal(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby")
        host, port = server.address()
        term = self.start_terminal("term", [parlor_binary(), "--headless", "--join",
                                            f"{host}:{port}/lobby", "--nick", "term"])
        maya.expect(r"^:term!\S+ JOIN #lobby$")
        term.type("typed by hand")
        maya.expect(r"PRIVMSG #lobby :typed by hand$")
        maya.say("#lobby", "seen on screen")
        term.expect(r"<maya> seen on screen")
        term.type("88")
        maya.expect(r"^:term!\S+ QUIT")

    def wait_for_error(self, child, text):
        deadline = time.monotonic() + patience()
        while text not in child.error_text():
            self.assertLess(time.monotonic(), deadline, child.error_text())
            time.sleep(0.01)

    def one_clear_line(self, child, word):
        lines = [line for line in child.error_text().splitlines() if line.strip()]
        self.assertEqual(1, len(lines), lines)
        self.assertIn(word, lines[0])


if __name__ == "__main__":
    main()
