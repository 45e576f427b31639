"""A connection that breaks for a moment: the room sees nothing, and nothing is lost or doubled."""

import pathlib
import re
import sys
import time

from harness import ScenarioCase, main, parlor_binary

sys.path.append(str(pathlib.Path(__file__).resolve().parent.parent / "chaos"))

from chaos_proxy import ChaosProxy  # noqa: E402


class ShortDrop(ScenarioCase):
    def setUp(self):
        super().setUp()
        self.server = self.start_server()
        self.maya = self.irc("maya", self.server, "#lobby")
        self.wire = ChaosProxy(self.server.address())
        self.wire.set_calm(True)
        self.addCleanup(self.wire.stop)

    def join(self, name="term"):
        host, port = self.wire.address
        term = self.start(name, [parlor_binary(), "--headless", "--join", f"{host}:{port}/lobby",
                                 "--nick", name])
        self.maya.expect(rf"^:{name}!\S+ JOIN #lobby$")
        term.expect(rf"^\* You are {name}\.")  # only who was in comes back
        return term

    def wait_for_return(self, term, times):
        deadline = time.monotonic() + 30
        while term.error_text().count("connected again") < times:
            self.assertLess(time.monotonic(), deadline, "it never came back")
            time.sleep(0.01)

    def nobody_saw(self, name):
        """Of all that maya was sent, only the first join is about its coming and going."""
        self.maya.sync()
        seen = re.findall(rf"maya <- :{name}!\S+ (JOIN|QUIT)", self.transcript.show())
        self.assertEqual(["JOIN"], seen)

    def test_the_terminal_client_comes_back_unseen(self):
        term = self.join()
        term.line("before")
        self.maya.expect(r"PRIVMSG #lobby :before$")
        self.wire.cut_all(reset=True)
        term.line("while it was broken")
        self.maya.say("#lobby", "missed")
        self.maya.expect(r"^:term!\S+ PRIVMSG #lobby :while it was broken$")
        term.expect(r"<maya> missed$")
        self.maya.say("#lobby", "and on")
        term.expect_next(r"<maya> and on$")
        self.nobody_saw("term")

    def test_many_drops_lose_and_double_nothing(self):
        term = self.join()
        for number in range(60):
            term.line(f"line {number}")
            self.maya.say("#lobby", f"answer {number}")
            if number % 30 == 4:  # more is missed than is shown to a newcomer
                self.wire.cut_all(reset=number > 30)
            if number % 30 == 29:
                self.wait_for_return(term, 1 + number // 30)
        term.line("the end")
        self.maya.expect(r"PRIVMSG #lobby :the end$")
        said = [line.partition(" PRIVMSG #lobby :")[2] for line in self.maya.skipped
                if line.startswith(":term!")]
        self.assertEqual([f"line {number}" for number in range(60)], said)
        self.maya.say("#lobby", "the end")
        term.expect(r"<maya> the end$")
        heard = [line.partition("<maya> ")[2] for line in term.skipped if "<maya>" in line]
        self.assertEqual([f"answer {number}" for number in range(60)], heard)
        self.nobody_saw("term")

    def test_who_does_not_come_back_leaves_once(self):
        self.server.stop()
        self.server = self.start_server(config="[limits]\nresume_seconds = 0.5\n")
        self.maya = self.irc("maya", self.server, "#lobby")
        self.wire.retarget(self.server.address())
        term = self.join()
        term.process.kill()
        self.maya.expect(r"^:term!\S+ QUIT :connection (closed|reset)$")
        self.maya.sync()
        self.assertEqual(1, len(re.findall(r"maya <- :term!\S+ QUIT", self.transcript.show())))

    def test_bye_is_bye(self):
        term = self.join()
        term.line("bye")
        self.assertEqual(0, term.wait())
        self.maya.expect(r"^:term!\S+ QUIT :Quit$")


if __name__ == "__main__":
    main()
