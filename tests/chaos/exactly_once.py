"""Forced disconnects at any byte, either way, also between commit and acknowledgement: exactly once.

PARLOR_CHAOS_DISCONNECTS sets how many (200 unless said), PARLOR_CHAOS_SEED the seed, which is printed
when the test fails.
"""

import os
import pathlib
import sys
import time

sys.path[:0] = [str(pathlib.Path(__file__).resolve().parents[1] / "scenario")]

from chaos_proxy import FAULTS, ChaosProxy  # noqa: E402
from harness import main  # noqa: E402
from outbox_client import OutboxClient, ask_all  # noqa: E402
import promise  # noqa: E402

CONFIG = """\
autojoin = false
[pressure]
attempts_per_address = 1000000
[limits]
resume_seconds = 2
"""


class ExactlyOnce(promise.PromiseCase):
    def setUp(self):
        super().setUp()
        self.wanted = int(os.environ.get("PARLOR_CHAOS_DISCONNECTS", "200"))

    def test_every_message_once_for_everybody(self):
        self.storm(FAULTS)

    def test_a_cut_between_commit_and_acknowledgement(self):
        self.storm(("swallow",))

    def storm(self, faults):
        server = self.start_server(config=CONFIG)
        with ChaosProxy(server.address(), self.seed, faults, within=8000, stall=0.1) as proxy:
            clients = [OutboxClient(f"speaker{n}", proxy.address, "#lobby",
                                    [f"{n}-{k}" for k in range(5000)]) for n in range(4)]
            for client in clients:
                client.start()
            self.rage(proxy)
            for client in clients:  # what is begun is said to its end, the rest is not
                del client.outbox[20:]
            proxy.set_calm(True)
            self.wait_for(lambda: all(client.complete.is_set() for client in clients), 120)
            newcomer = ask_all(server.address(), "#lobby")
            self.wait_for(lambda: all(len(client.kept) == len(newcomer.kept)
                                      for client in clients), 30, fail=False)
            for client in clients:
                client.stop()
        with self.subTest(seed=self.seed, strikes=dict(proxy.strikes)):
            promise.check(self, clients, newcomer)
            promise.check_dense(self, sorted(newcomer.kept.values()))
        print(f"seed {self.seed}: {sum(proxy.strikes.values())} disconnects, "
              f"{len(newcomer.kept)} messages", file=sys.stderr)


    def rage(self, proxy):
        """Until the network has struck often enough. A connection that was only doubled meets
        nothing more; when all are such, they are ended."""
        deadline, before, since = time.monotonic() + 240, 0, time.monotonic()
        while (strikes := sum(proxy.strikes.values())) < self.wanted:
            now = time.monotonic()
            if now > deadline:
                self.fail(f"seed {self.seed}: {strikes} strikes in 240 s")
            if strikes > before:
                before, since = strikes, now
            elif now - since > 1:
                proxy.cut_all()
                since = now
            time.sleep(0.01)


if __name__ == "__main__":
    main()
