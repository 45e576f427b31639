"""The command line as a contract: lines, exit codes, one clear line for what is wrong."""

import re
import socket
import subprocess
import unittest

from harness import ScenarioCase, child_environment, find_program, main, parlor_binary, patience


class CommandLine(ScenarioCase):
    def run_parlor(self, *arguments, stdin=""):
        home = self.directory / "home"
        home.mkdir(exist_ok=True)
        self.transcript.add("shell", "->", "parlor " + " ".join(map(str, arguments)))
        result = subprocess.run([parlor_binary(), *map(str, arguments)], input=stdin,
                                capture_output=True, text=True, timeout=patience(),
                                env=child_environment(home))
        self.transcript.add("shell", "<-", f"exit {result.returncode}: {result.stdout}"
                                           f"{result.stderr}")
        return result

    def refused(self, *arguments, code=2, names=()):
        result = self.run_parlor(*arguments)
        self.assertEqual(code, result.returncode)
        lines = [line for line in result.stderr.splitlines() if line.strip()]
        self.assertEqual(1, len(lines), result.stderr)
        for name in names:
            self.assertIn(name, lines[0])
        self.assertNotIn("listening on", result.stdout)

    def config(self, text, name="parlor.toml"):
        path = self.directory / name
        path.write_text(text)
        return path

    # --- questions ---
    def test_version(self):
        result = self.run_parlor("--version")
        self.assertEqual(0, result.returncode)
        self.assertRegex(result.stdout, r"^[Pp]arlor \d+\.\d+")

    def test_help(self):
        result = self.run_parlor("--help")
        self.assertEqual(0, result.returncode)
        for word in ("--headless", "--listen", "--room", "--join", "--config", "--data", "--host"):
            self.assertIn(word, result.stdout)

    def test_check_config(self):
        good = self.config('network = "Test"\n[[room]]\nname = "lobby"\n')
        self.assertEqual(0, self.run_parlor("--check-config", good).returncode)
        bad = self.config("network = \n", "bad.toml")
        self.refused("--check-config", bad, names=("bad.toml", "1"))

    def test_check_config_names_the_key(self):
        self.refused("--check-config", self.config("[limits]\ntargets = 0\n"),
                     names=("targets",))
        self.refused("--check-config", self.config("[limits]\ntargets = \"many\"\n"),
                     names=("targets",))
        self.refused("--check-config", self.config("no_such_key = 1\n"), names=("no_such_key",))

    def test_check_config_of_a_file_that_is_not_there(self):
        self.refused("--check-config", self.directory / "absent.toml", names=("absent.toml",))

    # --- passwords ---
    def test_hash_a_password_from_a_pipe(self):
        result = self.run_parlor("--hash-password", stdin="open sesame\nnot this\n")
        self.assertEqual(0, result.returncode, result.stderr)
        self.assertRegex(result.stdout, r"\A\$argon2id\$v=\d+\$m=\d+,t=\d+,p=\d+\$[^$\s]+\$[^$\s]+\n\Z")
        self.assertEqual("", result.stderr)
        again = self.run_parlor("--hash-password", stdin="open sesame")
        self.assertNotEqual(result.stdout, again.stdout)
        operator = (f'[[operator]]\nname = "maya"\npassword_hash = "{again.stdout.strip()}"\n')
        server = self.start_server(config=operator)
        maya = self.irc("maya", server)
        maya.line("OPER maya :open sesame!")
        maya.expect(r" 464 maya ")
        maya.line("OPER maya :open sesame")
        maya.expect(r" 381 maya ")

    def test_no_password_to_hash(self):
        for nothing in ("", "\n"):
            result = self.run_parlor("--hash-password", stdin=nothing)
            self.assertEqual(2, result.returncode)
            self.assertEqual("", result.stdout)
            self.assertRegex(result.stderr, r"\Aparlor: .*empty.*\n\Z")

    @unittest.skipUnless(find_program("tmux"), "not installed: tmux")
    def test_a_typed_password_is_asked_for_twice_and_not_shown(self):
        hashing = f"{parlor_binary()} --hash-password >hash; echo ended with $?"
        terminal = self.start_terminal("shell", ["sh", "-c", f"cd {self.directory}; {hashing}; cat"])
        terminal.expect(r"Password:")
        terminal.type("sesamx")
        terminal.expect(r"Once more:")
        terminal.type("sesame")
        terminal.expect(r"the two passwords are not the same\s+ended with 2")
        self.assertNotIn("sesam", terminal.screen())

    @unittest.skipUnless(find_program("tmux"), "not installed: tmux")
    def test_a_typed_password_is_hashed_and_the_terminal_is_as_before(self):
        hashing = f"{parlor_binary()} --hash-password >hash; echo ended with $?"
        terminal = self.start_terminal("shell", ["sh", "-c", f"cd {self.directory}; {hashing}; cat"])
        terminal.expect(r"Password:")
        terminal.type("sesame")
        terminal.expect(r"Once more:")
        terminal.key("x")
        terminal.key("BSpace")
        terminal.type("sesame")
        terminal.expect(r"ended with 0")
        terminal.type("this is shown")
        terminal.expect(r"this is shown")
        self.assertTrue((self.directory / "hash").read_text().startswith("$argon2id$"))

    # --- wrong usage ---
    def test_an_unknown_option(self):
        self.refused("--headless", "--frobnicate", names=("frobnicate",))

    def test_a_bad_listener(self):
        for listener in ("carrier-pigeon://127.0.0.1:0", "auto://127.0.0.1:99999",
                         "auto://127.0.0.1", "auto://[::1:0", "auto://127.0.0.1:0?nonsense=1",
                         "auto://not an address:1"):
            with self.subTest(listener):
                self.refused("--headless", "--listen", listener, names=(listener.split("?")[0],))

    def test_an_address_that_does_not_resolve(self):
        result = self.run_parlor("--headless", "--data", self.directory / "data", "--listen",
                                 "auto://no-such-host.invalid:0")
        self.assertIn(result.returncode, (1, 2))
        self.assertEqual(1, len(result.stderr.strip().splitlines()), result.stderr)
        self.assertIn("no-such-host.invalid", result.stderr)

    def test_a_bad_room_name(self):
        self.refused("--headless", "--listen", "auto://127.0.0.1:0", "--room", "two words",
                     names=("two words",))

    def test_a_bad_configuration_is_named(self):
        self.refused("--headless", "--config", self.config("[limits]\nmonitor = -1\n"),
                     names=("monitor",))

    def test_a_bad_url(self):
        self.refused("--headless", "--join", "http://example.org/", names=("http://example.org/",))

    def test_a_port_in_use(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = taken.getsockname()[1]
            self.refused("--headless", "--data", self.directory / "data", "--listen",
                         f"auto://127.0.0.1:{port}", code=1, names=(str(port), "127.0.0.1"))

    def test_one_of_two_ports_in_use_opens_none(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = taken.getsockname()[1]
            self.refused("--headless", "--data", self.directory / "data", "--listen",
                         "auto://127.0.0.1:0", "--listen", f"auto://127.0.0.1:{port}", code=1,
                         names=(str(port),))

    def test_an_address_of_somebody_else(self):
        self.refused("--headless", "--data", self.directory / "data", "--listen",
                     "auto://192.0.2.1:0", code=1, names=("192.0.2.1",))

    def test_no_display_and_no_headless(self):
        result = self.run_parlor()
        self.assertIn(result.returncode, (1, 2))
        lines = [line for line in result.stderr.splitlines() if line.strip()]
        self.assertEqual(1, len(lines), result.stderr)
        self.assertIn("--headless", lines[0])

    # --- listeners ---
    def test_every_listener_says_where_it_is(self):
        kinds = ("auto", "irc", "plain", "echo", "shout", "echo+udp")
        server = self.start_server(listen=[f"{kind}://127.0.0.1:0" for kind in kinds])
        self.assertEqual(list(kinds), [kind for kind, _ in server.listeners])
        self.assertEqual(len(kinds), len({address for _, address in server.listeners}))

    def test_both_families(self):
        server = self.start_server(listen=("auto://[::]:0",))
        port = server.address()[1]
        self.irc("four", ("127.0.0.1", port), "#lobby")
        self.irc("six", ("::1", port), "#lobby")

    def test_an_address_without_a_kind_is_auto(self):
        server = self.start_server(listen=("127.0.0.1:0",))
        self.assertEqual("auto", server.listeners[0][0])

    def test_listener_options(self):
        server = self.start_server(listen=("auto://127.0.0.1:0?send_buffer=8192&no_delay=off",))
        self.irc("maya", server, "#lobby")

    def test_an_irc_listener_speaks_irc_only(self):
        server = self.start_server(listen=("irc://127.0.0.1:0",))
        maya = self.irc("maya", server, "#lobby")
        human = self.raw("human", server)
        human.line("hello there")
        human.expect(r"^(:\S+ )?(421|451|ERROR)|\b(421|451)\b")
        maya.sync()
        self.assertFalse([line for line in maya.skipped if "hello there" in line])

    def test_a_plain_listener_speaks_plain_only(self):
        server = self.start_server(listen=("auto://127.0.0.1:0", "plain://127.0.0.1:0"))
        maya = self.irc("maya", server, "#lobby")
        person = self.raw("person", server.address("plain"))
        person.expect(r"^\* Welcome to lobby")
        person.line("NICK is a good word")
        maya.expect(r"PRIVMSG #lobby :NICK is a good word$")

    def test_it_starts_without_a_home_or_configuration(self):
        server = self.start("bare", [parlor_binary(), "--headless", "--listen",
                                     "auto://127.0.0.1:0"])
        found = server.expect(r"^listening on auto://127\.0\.0\.1:(\d+)$")
        self.raw("guest", ("127.0.0.1", int(found[1]))).expect(r"^\* Welcome to ")
        server.signal(15)
        self.assertEqual(0, server.wait())

    def test_the_listening_line_is_the_only_thing_on_stdout_at_first(self):
        server = self.start_server()
        lines = [entry[3] for entry in self.transcript._entries
                 if entry[1] == "parlor" and entry[2] == "<-"]
        self.assertEqual(1, len(lines), lines)
        self.assertTrue(re.match(rb"listening on auto://127\.0\.0\.1:\d+$", lines[0]))
        self.assertEqual(0, server.stop())


if __name__ == "__main__":
    main()
