"""What must be true after any storm: everything acknowledged is kept once, in one order, for all."""

import json
import os
import pathlib
import random
import sqlite3
import subprocess
import sys
import time

sys.path[:0] = [str(pathlib.Path(__file__).resolve().parents[1] / "scenario")]

from chaos_proxy import ChaosProxy  # noqa: E402
from harness import ScenarioCase, main, parlor_binary, patience  # noqa: E402
from outbox_client import OutboxClient, ask_all  # noqa: E402

__all__ = ["PromiseCase", "check", "check_dense", "main"]

ROOM = "#lobby"
CONFIG = """\
autojoin = false
[pressure]
attempts_per_address = 1000000
[limits]
resume_seconds = 2
"""
MOST_SAID = 20  # of what a speaker still has to say when the storm is over


class PromiseCase(ScenarioCase):
    """A storm with a seed of its own (PARLOR_CHAOS_SEED repeats one)."""

    def setUp(self):
        super().setUp()
        self.seed = os.environ.get("PARLOR_CHAOS_SEED") \
            or str(random.SystemRandom().randrange(10**9))

    def count(self, variable, otherwise):
        return int(os.environ.get(variable, str(otherwise)))

    def start_promising(self):
        return self.start_server(config=CONFIG, name="parlor")

    def start_proxy(self, server, **options):
        proxy = ChaosProxy(server.address(), self.seed, **options)
        self.addCleanup(proxy.stop)
        return proxy

    def start_speakers(self, proxy, count):
        speakers = [OutboxClient(f"speaker{n}", proxy.address, ROOM,
                                 [f"speaker{n}-{k}" for k in range(5000)]) for n in range(count)]
        for speaker in speakers:
            speaker.start()
        return speakers

    def wait_for(self, question, seconds, fail=True):
        deadline = time.monotonic() + seconds
        while not question():
            if time.monotonic() > deadline:
                if fail:
                    self.fail(f"seed {self.seed}: not in {seconds} s")
                return
            time.sleep(0.01)

    def rage(self, proxy, wanted):
        """Until the network has struck often enough. A connection that was only doubled meets
        nothing more; when all are such, they are ended."""
        deadline, before, since = time.monotonic() + 240, 0, time.monotonic()
        while (strikes := sum(proxy.strikes.values())) < wanted:
            now = time.monotonic()
            if now > deadline:
                self.fail(f"seed {self.seed}: {strikes} strikes in 240 s")
            if strikes > before:
                before, since = strikes, now
            elif now - since > 1:
                proxy.cut_all()
                since = now
            time.sleep(0.01)

    def finish(self, server, speakers):
        """What is begun is said to its end, the rest is not. Returns a newcomer who has read all."""
        for speaker in speakers:
            speaker.hush(MOST_SAID)
        self.wait_for(lambda: all(speaker.complete.is_set() for speaker in speakers), 60,
                      fail=False)
        late = {speaker.nick: speaker.problems for speaker in speakers
                if not speaker.complete.is_set()}
        self.assertEqual({}, late, f"seed {self.seed}: could not say what they had begun")
        newcomer = ask_all(server.address(), ROOM)
        self.wait_for(lambda: all(len(speaker.kept) == len(newcomer.kept)
                                  for speaker in speakers if isinstance(speaker, OutboxClient)),
                      30, fail=False)
        return newcomer

    def check_file(self, server, newcomer):
        """The room as the file has it: the same messages under the same names, in the same order."""
        exported = subprocess.run([parlor_binary(), "--headless", "--export", ROOM, "--format",
                                   "jsonl", "--data", server.data], capture_output=True, text=True,
                                  check=True, timeout=patience())
        lines = [json.loads(line) for line in exported.stdout.splitlines()]
        self.assertEqual([(msgid, *entry) for msgid, entry in
                          sorted(newcomer.kept.items(), key=lambda each: each[1])],
                         [(line["msgid"], line["seq"], line["nick"], line["text"])
                          for line in lines if line["type"] == "message"])

    def check_databases(self, directory):
        files = [path for path in directory.rglob("*") if path.is_file()
                 and path.read_bytes()[:16] == b"SQLite format 3\x00"]
        self.assertTrue(files, "there is no database")
        for path in files:
            with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
                self.assertEqual([("ok",)], database.execute("PRAGMA integrity_check").fetchall())


def check(case, speakers, newcomer):
    """`case` is a unittest.TestCase; `newcomer` has read the whole room."""
    order = sorted(newcomer.kept.values())
    texts = [text for _, _, text in order]
    case.assertEqual([], newcomer.problems)
    for speaker in speakers:
        case.assertEqual([], speaker.problems, speaker.nick)
        case.assertEqual([], speaker.outbox, f"{speaker.nick} could not say everything")
    doubles = sorted({text for text in texts if texts.count(text) > 1}) \
        if len(set(texts)) != len(texts) else []
    case.assertEqual([], doubles, "kept more than once")
    for speaker in speakers:
        check_speaker(case, speaker, newcomer, texts)


def check_speaker(case, speaker, newcomer, texts):
    for text, msgid in speaker.acknowledged.items():
        case.assertIn(msgid, newcomer.kept, f"{speaker.nick}: {text} was acknowledged and is lost")
        case.assertEqual(text, newcomer.kept[msgid][2])
    own = [text for text in texts if text.startswith(speaker.nick + "-")]
    case.assertEqual(list(speaker.acknowledged), own, f"{speaker.nick}: not in the order of saying")
    case.assertEqual(newcomer.kept, speaker.kept, f"{speaker.nick} has another room in mind")


def check_dense(case, order):
    """Numbers of a room have no hole but for joins, leaves and the like, which are events too."""
    numbers = [seq for seq, _, _ in order]
    case.assertEqual(sorted(set(numbers)), numbers, "a number was given twice")
