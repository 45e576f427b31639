"""What must be true after any storm: everything acknowledged is kept once, in one order, for all."""

import os
import random
import time

from harness import ScenarioCase


class PromiseCase(ScenarioCase):
    """A storm with a seed of its own (PARLOR_CHAOS_SEED repeats one)."""

    def setUp(self):
        super().setUp()
        self.seed = os.environ.get("PARLOR_CHAOS_SEED") \
            or str(random.SystemRandom().randrange(10**9))

    def wait_for(self, question, seconds, fail=True):
        deadline = time.monotonic() + seconds
        while not question():
            if time.monotonic() > deadline:
                if fail:
                    self.fail(f"seed {self.seed}: not in {seconds} s")
                return
            time.sleep(0.01)


def check(case, clients, newcomer):
    """`case` is a unittest.TestCase; `newcomer` has read the whole room."""
    order = sorted(newcomer.kept.values())
    texts = [text for _, _, text in order]
    case.assertEqual([], newcomer.problems)
    for client in clients:
        case.assertEqual([], client.problems, client.nick)
        case.assertEqual([], client.outbox, f"{client.nick} could not say everything")
    doubles = sorted({text for text in texts if texts.count(text) > 1}) \
        if len(set(texts)) != len(texts) else []
    case.assertEqual([], doubles, "kept more than once")
    for client in clients:
        check_client(case, client, newcomer, order)


def check_client(case, client, newcomer, order):
    for text, msgid in client.acknowledged.items():
        case.assertIn(msgid, newcomer.kept, f"{client.nick}: {text} was acknowledged and is lost")
        case.assertEqual(text, newcomer.kept[msgid][2])
    own = [text for _, nick, text in order if nick == client.nick]
    case.assertEqual(list(client.acknowledged), own, f"{client.nick}: not in the order of saying")
    case.assertEqual(newcomer.kept, client.kept, f"{client.nick} has another room in mind")


def check_dense(case, order):
    """Numbers of a room have no hole but for joins, leaves and the like, which are events too."""
    numbers = [seq for seq, _, _ in order]
    case.assertEqual(sorted(set(numbers)), numbers, "a number was given twice")
