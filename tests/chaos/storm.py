"""The real client in the storm: a network that ends every connection, kill -9 of the client itself
and of its server. Every message once, in order, for each speaker, for the others, for a newcomer, and on the
disk of each client.

PARLOR_CHAOS_DISCONNECTS (200), PARLOR_CLIENT_KILLS (50) and PARLOR_STORM_KILLS (20) set how many,
PARLOR_CHAOS_SEED the seed.
"""

import collections
import random
import sys
import time

from chaos_proxy import FAULTS
import promise
from storm_client import StormClient


class Storm(promise.PromiseCase):
    def test_disconnects(self):
        server = self.start_promising()
        proxy = self.start_proxy(server, faults=FAULTS, within=8000, stall=0.1)
        speakers = self.start_real(proxy, 3) + self.start_speakers(proxy, 1)
        self.rage(proxy, self.count("PARLOR_CHAOS_DISCONNECTS", 200))
        self.conclude(server, proxy, speakers)

    def test_kills_of_the_client(self):
        draw = random.Random(self.seed)
        server = self.start_promising()
        proxy = self.start_proxy(server, faults=FAULTS, within=100000, stall=0.1)
        speakers = self.start_real(proxy, 3)
        for _ in range(self.count("PARLOR_CLIENT_KILLS", 50)):
            victim = draw.choice(speakers)
            if draw.random() < 0.7:  # otherwise it may be killed while it starts
                self.wait_to_be_told(victim)
            time.sleep(draw.uniform(0, 0.1))
            victim.kill()
            victim.start()
        self.conclude(server, proxy, speakers,
                      kills=f"{sum(speaker.runs - 1 for speaker in speakers)} of a client")

    def test_kills_of_the_server(self):
        draw = random.Random(self.seed)
        server = self.start_promising()
        proxy = self.start_proxy(server)
        proxy.set_calm(True)
        speakers = self.start_real(proxy, 3)
        kills = self.count("PARLOR_STORM_KILLS", 20)
        for _ in range(kills):
            before = [len(speaker.told) for speaker in speakers]
            self.wait_for(lambda: all(len(speaker.told) > count
                                      for speaker, count in zip(speakers, before)), 60)
            time.sleep(draw.uniform(0, 0.05))
            server.process.kill()
            server.wait()
            server = self.start_promising()
            proxy.retarget(server.address())
            proxy.cut_all()
        self.conclude(server, proxy, speakers, kills=f"{kills} of the server")

    def wait_to_be_told(self, victim):
        before = len(victim.told)
        self.wait_for(lambda: victim.exit_code() is not None or len(victim.told) > before, 60,
                      fail=False)
        if len(victim.told) == before:
            self.fail(f"seed {self.seed}: in 60 s nothing was kept of {victim.account()}")

    def start_real(self, proxy, count):
        speakers = [StormClient(f"storm{n}", proxy.address, self.directory / f"storm{n}")
                    for n in range(count)]
        for speaker in speakers:
            self.addCleanup(speaker.stop)
            speaker.start()
        return speakers

    def conclude(self, server, proxy, speakers, kills="0"):
        proxy.set_calm(True)
        newcomer = self.finish(server, speakers)
        real = [speaker for speaker in speakers if isinstance(speaker, StormClient)]
        with self.subTest(seed=self.seed, strikes=dict(proxy.strikes)):
            self.wait_for(lambda: all([self.sees(speaker, newcomer) for speaker in real]), 15,
                          fail=False)
            promise.check(self, speakers, newcomer)
            for speaker in real:
                self.check_view(speaker, newcomer)
                self.check_nothing_lost(speaker)
            for speaker in speakers:
                speaker.stop()
            proxy.stop()
            for speaker in real:
                self.check_disk(speaker, newcomer)
        print(f"seed {self.seed}: {sum(proxy.strikes.values())} disconnects, kills: {kills}, "
              f"{len(newcomer.kept)} messages", file=sys.stderr)

    @staticmethod
    def sees(speaker, newcomer):
        speaker.show()
        return len(speaker.talk()) == len(newcomer.kept)

    def check_view(self, speaker, newcomer):
        """Nothing twice and no gap; what others said is in the order of the room."""
        talk = [line.msgid for line in speaker.talk()]
        count = collections.Counter(talk)
        twice = [f"{place} {line.msgid} {line.text}" for place, line in enumerate(speaker.talk())
                 if count[line.msgid] > 1]
        self.assertEqual([], twice, f"{speaker.nick} shows a line twice")
        self.assertNotIn("gap", [line.kind for line in speaker.shown], speaker.nick)
        order = sorted((seq, msgid) for msgid, (seq, _, text) in newcomer.kept.items()
                       if not text.startswith(speaker.nick + "-"))
        others = [line.msgid for line in speaker.talk()
                  if not line.text.startswith(speaker.nick + "-")]
        self.assertEqual([msgid for _, msgid in order], others, f"{speaker.nick}: another order")

    def check_nothing_lost(self, speaker):
        own = list(speaker.acknowledged)
        self.assertEqual(set(), speaker.promised - set(own), "was in the outbox")
        self.assertEqual(set(), set(speaker.told) - set(own), "was shown as kept")
        for run in range(1, speaker.runs + 1):
            start = f"{speaker.nick}-{run}-"
            said = [text for text in own if text.startswith(start)]
            self.assertEqual([f"{start}{n}" for n in range(len(said))], said)

    def check_disk(self, speaker, newcomer):
        """Without a server the next run shows the whole room, in its order."""
        speaker.start()
        self.wait_for(lambda: self.sees(speaker, newcomer), 30, fail=False)
        order = sorted((seq, msgid) for msgid, (seq, _, _) in newcomer.kept.items())
        self.assertEqual([msgid for _, msgid in order], [line.msgid for line in speaker.talk()],
                         f"{speaker.nick}: the disk has another room")
        self.assertEqual(newcomer.kept, speaker.kept)
        speaker.stop()
        self.assertEqual([], [each for each in speaker.problems if not each.startswith("told")])
        self.check_databases(speaker.folder)


if __name__ == "__main__":
    promise.main()
