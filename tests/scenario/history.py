"""What is said is kept: over an orderly end, a kill, a full disk, and out of the program again."""

import json
import os
import pathlib
import resource
import signal
import sqlite3
import subprocess

from harness import ScenarioCase, main, parlor_binary, patience

UNLIMITED = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)


def ignore_file_limit():
    """In the child: what goes over RLIMIT_FSIZE is then an error of the write, as on a full disk."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)


class History(ScenarioCase):
    def again(self, server, **options):
        """The next server on the same data."""
        return self.start_server(name="again", arguments=("--data", str(server.data)),
                                 own_data=False, **options)

    def settle(self, server):
        """A room with all that a room can have, and some talk."""
        maya = self.irc("maya", server, "#lobby", capabilities=("echo-message",))
        maya.line("JOIN #build")
        maya.line("TOPIC #build :nightly")
        maya.line("MODE #build +mb *!*@evil")
        maya.line("MODE #build +k sesame")
        maya.expect(r"MODE #build \+k sesame")
        for text in ("first", "second", "third"):
            maya.say("#lobby", text)
            maya.expect(rf"PRIVMSG #lobby :{text}$")
        return maya

    def check_settled(self, server):
        otto = self.irc("otto", server)
        otto.line("JOIN #build sesame")
        otto.expect(r" 332 otto #build :nightly$")
        otto.line("MODE #build")
        otto.expect(r" 324 otto #build \+\w*m")
        otto.line("MODE #build b")
        otto.expect(r" 367 otto #build \*!\*@evil")
        guest = self.raw("guest", server)
        guest.line("")
        guest.expect(r"^\* Welcome to lobby")
        for text in ("first", "second", "third"):
            guest.expect(rf"earlier\] <maya> {text}$")
        return otto

    def test_an_orderly_restart(self):
        server = self.start_server()
        self.settle(server)
        self.assertEqual(0, server.stop())
        self.check_settled(self.again(server))

    def test_a_kill(self):
        server = self.start_server()
        self.settle(server)
        server.signal(signal.SIGKILL)
        server.wait()
        again = self.again(server)
        self.check_settled(again)
        # Who was there is not any more, and this is history too.
        rows = self.events(server, 2)
        self.assertEqual(1, len(rows))

    def test_direct_messages_and_away_are_kept(self):
        server = self.start_server()
        maya = self.irc("maya", server, capabilities=("echo-message",))
        otto = self.irc("otto", server)
        maya.say("otto", "between us")
        maya.expect(r"PRIVMSG otto :between us$")
        otto.line("AWAY :at lunch")
        otto.expect(r" 306 ")
        server.signal(signal.SIGKILL)
        server.wait()
        said = [body for body in self.events(server, 40) if b"between us" in body]
        self.assertEqual(1, len(said))
        away = [body for body in self.events(server, 7) if b"at lunch" in body]
        self.assertEqual(1, len(away))

    def returning(self, nick, server, token=None):
        """A client that the server knows again by its token; the next one comes with it."""
        client = self.raw(nick, server)
        client.line("CAP REQ :parlor.chat/resume echo-message draft/chathistory batch")
        if token:
            client.line(f"RESUME {token}")
        client.line(f"NICK {nick}")
        client.line(f"USER {nick} 0 * :{nick}")
        client.line("CAP END")
        token = client.expect(r" RESUME TOKEN (\S+) ")[1]
        return client, token

    def test_a_restart_changes_nothing_between_two_people(self):
        """Talk of two, who was away and the token of each: all of it outlives a kill."""
        server = self.start_server()
        maya, mayas = self.returning("maya", server)
        otto, ottos = self.returning("otto", server)
        otto.line("AWAY :at lunch")
        otto.expect(r" 306 ")
        maya.line("PRIVMSG otto :between us")
        maya.expect(r"PRIVMSG otto :between us$")
        server.signal(signal.SIGKILL)
        server.wait()
        again = self.again(server)
        otto, _ = self.returning("otto", again, ottos)
        maya, _ = self.returning("maya", again, mayas)
        maya.line("CHATHISTORY LATEST otto * 10")
        maya.expect(r"maya!\S+ PRIVMSG otto :between us$")
        maya.line("WHOIS otto")
        maya.expect(r" 301 maya otto :at lunch$")
        otto.line("CHATHISTORY LATEST maya * 10")
        otto.expect(r"maya!\S+ PRIVMSG otto :between us$")

    def test_retention(self):
        """The configuration says how much is kept, of every room and of one."""
        server = self.start_server(rooms=("lobby", "kept"))
        maya = self.irc("maya", server, "#lobby", capabilities=("echo-message",)).join("#kept")
        for number in range(20):
            maya.say("#lobby", f"line {number}")
            maya.say("#kept", f"line {number}")
        maya.expect(r"PRIVMSG #kept :line 19$")
        self.assertEqual(0, server.stop())
        again = self.again(server, config="[history]\nkeep_lines = 5\n"
                                          "[[room]]\nname = 'kept'\nkeep_lines = 0\n")
        self.irc("otto", again).wait_until(lambda: len(self.said(server, "#lobby")) <= 5)
        self.assertEqual([f"line {number}" for number in range(20)], self.said(server, "#kept"))

    def test_a_backup_is_a_history_to_start_from(self):
        server = self.start_server()
        maya = self.settle(server)
        copy = self.directory / "copy"
        copy.mkdir()
        server.line(f"/backup {copy / 'history.db'}")
        server.expect(r"has been copied to")
        maya.say("#lobby", "after the copy")
        maya.expect(r":after the copy$")
        again = self.start_server(name="again", arguments=("--data", str(copy)), own_data=False)
        self.check_settled(again)
        self.assertNotIn("after the copy", [line.get("text") for line in
                                            self.exported(server, "#lobby", copy)])

    def events(self, server, kind):
        """The bodies of all events of a kind, by what the file says."""
        database = sqlite3.connect(server.data / "history.db")
        try:
            return [bytes(row[0]) for row in
                    database.execute("SELECT body FROM event WHERE kind=? ORDER BY id", (kind,))]
        finally:
            database.close()

    def test_what_was_acknowledged_before_a_kill_is_there(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby", capabilities=("echo-message",))
        for number in range(200):
            maya.say("#lobby", f"line {number:03}")
        maya.expect(r":line 150$")
        server.signal(signal.SIGKILL)
        server.wait()
        said = [line["text"] for line in self.exported(server, "#lobby") if "text" in line
                and line["text"].startswith("line ")]
        self.assertEqual([f"line {number:03}" for number in range(len(said))], said)
        self.assertGreaterEqual(len(said), 151)

    def test_a_full_disk(self):
        server = self.start_server(limits=ignore_file_limit)
        maya = self.irc("maya", server, "#lobby",
                        capabilities=("echo-message", "standard-replies"))
        old = self.irc("old", server, "#lobby")
        otto = self.plain("otto", server)
        resource.prlimit(server.pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
        maya.say("#lobby", "into the void")
        maya.expect(r"FAIL PRIVMSG NOT_KEPT #lobby :")
        old.expect(r"PRIVMSG #lobby :into the void$")
        otto.expect(r"<maya> into the void$")
        otto.line("mine too")
        otto.expect(r"^\* .*could not be saved")
        old.say("#lobby", "and mine")
        old.expect(r" NOTICE old :.*could not be saved|FAIL PRIVMSG NOT_KEPT")
        resource.prlimit(server.pid, resource.RLIMIT_FSIZE, UNLIMITED)
        server.expect(r"History is being saved again")
        maya.say("#lobby", "back")
        maya.expect(r"maya!\S+ PRIVMSG #lobby :back$")
        server.signal(signal.SIGKILL)
        server.wait()
        texts = [line.get("text") for line in self.exported(server, "#lobby")]
        self.assertIn("back", texts)
        self.assertNotIn("into the void", texts)

    def test_one_process_at_a_time(self):
        server = self.start_server()
        second = subprocess.run([parlor_binary(), "--headless", "--data", server.data,
                                 "--listen", "auto://127.0.0.1:0"],
                                capture_output=True, text=True, timeout=patience(), check=False)
        self.assertEqual(1, second.returncode)
        self.assertIn(f"in use by another Parlor (process {server.pid})", second.stderr)

    def test_a_damaged_file_is_set_aside(self):
        data = self.directory / "parlor" / "data"
        data.mkdir(parents=True)
        (data / "history.db").write_bytes(b"SQLite format 3\0" + bytes(range(256)) * 64)
        server = self.start_server()
        self.irc("maya", server, "#lobby").sync()
        self.assertEqual(1, len(list(data.glob("history.db.damaged-*"))))
        self.assertIn("The history was damaged. It is now in ", server.error_text())

    def test_export(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby", capabilities=("echo-message",))
        maya.say("#lobby", "a <b> & c")
        maya.expect(r":a <b> & c$")
        self.assertIn("<maya> a <b> & c", self.export(server, "lobby"))
        self.assertRegex(self.export(server, "lobby"), r"(?m)^\[[^]]+\] \* the server set \+n \+t$")
        self.assertIn("a &lt;b&gt; &amp; c", self.export(server, "lobby", "--format", "html"))
        texts = [line.get("text") for line in self.exported(server, "#LOBBY")]
        self.assertIn("a <b> & c", texts)
        nowhere = self.run_export(server, "nowhere")
        self.assertEqual(1, nowhere.returncode)
        self.assertIn("there is no room #nowhere", nowhere.stderr)

    def test_backup_of_a_live_server(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby", capabilities=("echo-message",))
        maya.say("#lobby", "worth keeping")
        maya.expect(r":worth keeping$")
        copy = self.directory / "copy"
        copy.mkdir()
        server.line(f"/backup {copy / 'history.db'}")
        server.expect(r"has been copied to")
        server.line(f"/backup {copy / 'history.db'}")
        server.expect(r"could not be copied: .*exist")
        exported = subprocess.run([parlor_binary(), "--headless", "--export", "lobby", "--data",
                                   copy], capture_output=True, text=True, timeout=patience(),
                                  check=True)
        self.assertIn("worth keeping", exported.stdout)

    def test_without_data_nothing_is_written(self):
        server = self.start_server(own_data=False)
        maya = self.irc("maya", server, "#lobby")
        maya.say("#lobby", "gone tomorrow")
        maya.sync()
        self.assertEqual(0, server.stop())
        self.assertEqual([], list(pathlib.Path(self.directory).rglob("history.db*")))

    # --- the exporter ---
    def run_export(self, server, room, *options, data=None):
        return subprocess.run([parlor_binary(), "--headless", "--export", room, "--data",
                               data or server.data, *options], capture_output=True, text=True,
                              timeout=patience(), check=False, env={**os.environ, "LC_ALL": "C.UTF-8"})

    def export(self, server, room, *options, data=None):
        done = self.run_export(server, room, *options, data=data)
        self.assertEqual((0, ""), (done.returncode, done.stderr))
        return done.stdout

    def said(self, server, room):
        """Without who came in meanwhile, which the next look at what is kept would count."""
        return [line["text"] for line in self.exported(server, room) if line["type"] == "message"]

    def exported(self, server, room, data=None):
        return [json.loads(line) for line in
                self.export(server, room, "--format", "jsonl", data=data).splitlines()]


if __name__ == "__main__":
    main()
