"""kill -9 of the server under load, again and again: every acknowledged message is there once.

PARLOR_KILLS sets how often (200 unless said), PARLOR_CHAOS_SEED the seed.
"""

import random
import sys
import time

import promise


class KillServer(promise.PromiseCase):
    def test_acknowledged_means_kept(self):
        draw = random.Random(self.seed)
        kills = self.count("PARLOR_KILLS", 200)
        server = self.start_promising()
        proxy = self.start_proxy(server)
        proxy.set_calm(True)
        speakers = self.start_speakers(proxy, 8)
        for _ in range(kills):
            self.wait_for_talk(speakers)
            time.sleep(draw.uniform(0, 0.03))
            server.process.kill()
            server.wait()
            server = self.start_promising()
            proxy.retarget(server.address())
            proxy.cut_all()
        newcomer = self.finish(server, speakers)
        for speaker in speakers:
            speaker.stop()
        self.assertEqual(0, server.stop())
        with self.subTest(seed=self.seed):
            promise.check(self, speakers, newcomer)
            self.check_databases(server.data)
            self.check_file(server, newcomer)
        print(f"seed {self.seed}: {kills} kills, {len(newcomer.kept)} messages", file=sys.stderr)

    def wait_for_talk(self, speakers):
        """Until some of them have heard that something was kept: a kill shall meet work."""
        before = [len(speaker.acknowledged) for speaker in speakers]
        self.wait_for(lambda: sum(len(speaker.acknowledged) > count
                                  for speaker, count in zip(speakers, before)) >= 3, 60)


if __name__ == "__main__":
    promise.main()
