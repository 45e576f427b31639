"""kill -9 of the server under load, again and again: every acknowledged message is there once.

PARLOR_KILLS sets how often (200 unless said), PARLOR_CHAOS_SEED the seed.
"""

import os
import pathlib
import random
import sqlite3
import sys
import time

sys.path[:0] = [str(pathlib.Path(__file__).resolve().parents[1] / "scenario")]

from chaos_proxy import ChaosProxy  # noqa: E402
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


class KillServer(promise.PromiseCase):
    def setUp(self):
        super().setUp()
        self.kills = int(os.environ.get("PARLOR_KILLS", "200"))

    def test_acknowledged_means_kept(self):
        draw = random.Random(self.seed)
        server = self.start_server(config=CONFIG, name="parlor")
        with ChaosProxy(server.address(), self.seed) as proxy:
            proxy.set_calm(True)
            clients = [OutboxClient(f"speaker{n}", proxy.address, "#lobby",
                                    [f"{n}-{k}" for k in range(5000)]) for n in range(8)]
            for client in clients:
                client.start()
            for _ in range(self.kills):
                self.wait_for_talk(clients)
                time.sleep(draw.uniform(0, 0.03))
                server.process.kill()
                server.wait()
                server = self.start_server(config=CONFIG, name="parlor")
                proxy.retarget(server.address())
                proxy.cut_all()
            for client in clients:
                del client.outbox[20:]
            self.wait_for(lambda: all(client.complete.is_set() for client in clients), 120)
            newcomer = ask_all(server.address(), "#lobby")
            self.wait_for(lambda: all(len(client.kept) == len(newcomer.kept)
                                      for client in clients), 30, fail=False)
            for client in clients:
                client.stop()
        self.assertEqual(0, server.stop())
        with self.subTest(seed=self.seed):
            promise.check(self, clients, newcomer)
            self.check_database(server.data)
        print(f"seed {self.seed}: {self.kills} kills, {len(newcomer.kept)} messages",
              file=sys.stderr)

    def wait_for_talk(self, clients):
        """Until some of them have heard that something was kept: a kill shall meet work."""
        before = [len(client.acknowledged) for client in clients]
        self.wait_for(lambda: sum(len(client.acknowledged) > count
                                  for client, count in zip(clients, before)) >= 3, 60)

    def check_database(self, directory):
        files = [path for path in directory.rglob("*") if path.is_file()
                 and path.read_bytes()[:16] == b"SQLite format 3\x00"]
        self.assertTrue(files, "there is no database")
        for path in files:
            with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
                self.assertEqual([("ok",)], database.execute("PRAGMA integrity_check").fetchall())


if __name__ == "__main__":
    main()
