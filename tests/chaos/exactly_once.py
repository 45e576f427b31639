"""Forced disconnects at any byte, either way, also between commit and acknowledgement: exactly once.

PARLOR_CHAOS_DISCONNECTS sets how many (200 unless said), PARLOR_CHAOS_SEED the seed, which is printed
when the test fails.
"""

import sys

from chaos_proxy import FAULTS
import promise


class ExactlyOnce(promise.PromiseCase):
    def test_every_message_once_for_everybody(self):
        self.storm(FAULTS)

    def test_a_cut_between_commit_and_acknowledgement(self):
        self.storm(("swallow",))

    def storm(self, faults):
        server = self.start_promising()
        proxy = self.start_proxy(server, faults=faults, within=8000, stall=0.1)
        speakers = self.start_speakers(proxy, 4)
        self.rage(proxy, self.count("PARLOR_CHAOS_DISCONNECTS", 200))
        proxy.set_calm(True)
        newcomer = self.finish(server, speakers)
        for speaker in speakers:
            speaker.stop()
        with self.subTest(seed=self.seed, strikes=dict(proxy.strikes)):
            promise.check(self, speakers, newcomer)
            promise.check_dense(self, sorted(newcomer.kept.values()))
        print(f"seed {self.seed}: {sum(proxy.strikes.values())} disconnects, "
              f"{len(newcomer.kept)} messages", file=sys.stderr)


if __name__ == "__main__":
    promise.main()
