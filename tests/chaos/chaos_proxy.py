#!/usr/bin/env python3
"""A bad network between a client and a server, the same one for the same seed.

    chaos_proxy.py --to HOST:PORT [--listen HOST:PORT] [--seed N] [--faults cut,reset,...]
                   [--within BYTES] [--stall SECONDS]

Each connection gets one fault, drawn from the seed and the number of the connection: what happens, in
which direction, after how many bytes. A connection can also be let through as it is (`calm`).

    cut        both sides are closed after that many bytes, in the middle of whatever that is
    reset      the same with RST, so that what was on its way is lost on both sides
    swallow    the server gets everything, the client nothing from that byte on, then a reset:
               what was committed is never acknowledged
    stall      nothing passes in that direction for a while, then the connection is reset
    dribble    the first bytes one at a time, both ways, with a cut at the end
    duplicate  a second connection says to the server what the first one said, and goes
    half       that direction ends in order (FIN), what is said there later is lost; the other goes
               on for a while, then the connection is reset

Prints `listening on HOST:PORT`. As a library: ChaosProxy, which runs in a thread of its own.
"""

import argparse
import asyncio
import collections
import random
import socket
import struct
import sys
import threading

FAULTS = ("cut", "reset", "swallow", "stall", "dribble", "duplicate", "half")
UP, DOWN = "up", "down"  # towards the server, towards the client
DRIBBLED = 4000  # bytes of a direction that come one by one: all of them would take minutes


class Plan:
    """What will happen to one connection. Depends on the seed and the connection's number only."""

    def __init__(self, seed, number, faults, within, stall):
        draw = random.Random(f"{seed}/{number}")
        self.fault = draw.choice(faults)
        self.direction = DOWN if self.fault == "swallow" else draw.choice((UP, DOWN))
        self.offset = draw.randrange(1, within)
        self.seconds = draw.uniform(0.05, stall)

    def __str__(self):
        return f"{self.fault} {self.direction} after {self.offset} bytes"


class Link:
    """One connection through the proxy: two sockets, a plan, and how far each direction has come."""

    def __init__(self, proxy, number, client, plan):
        self.proxy, self.number, self.client, self.plan = proxy, number, client, plan
        self.server = None
        self.sent = {UP: 0, DOWN: 0}
        self.said = bytearray()  # by the client, for a duplicate
        self.over = asyncio.Event()

    async def run(self):
        loop = asyncio.get_running_loop()
        try:
            self.server = await connect(loop, self.proxy.target)
        except OSError:
            self.end(reset=True)
            return
        pumps = [asyncio.create_task(self.pump(self.client, self.server, UP)),
                 asyncio.create_task(self.pump(self.server, self.client, DOWN))]
        over = asyncio.create_task(self.over.wait())
        await asyncio.wait([asyncio.gather(*pumps, return_exceptions=True), over],
                           return_when=asyncio.FIRST_COMPLETED)
        for task in (*pumps, over):
            task.cancel()
        self.end(reset=False)

    async def pump(self, source, target, direction):
        loop = asyncio.get_running_loop()
        try:
            while data := await loop.sock_recv(source, 65536):
                if direction == UP:
                    self.said += data
                await self.forward(loop, target, direction, data)
            target.shutdown(socket.SHUT_WR)  # a half-close passes as a half-close
        except OSError:
            self.end(reset=True)

    async def forward(self, loop, target, direction, data):
        strikes = (self.plan is not None and self.plan.direction == direction
                   and self.sent[direction] + len(data) >= self.plan.offset)
        before = max(0, self.plan.offset - self.sent[direction]) if strikes else len(data)
        already = self.sent[direction]
        self.sent[direction] += len(data)
        await self.deliver(loop, target, data[:before], already)
        if strikes:
            await self.strike(loop, target, data[before:])

    async def deliver(self, loop, target, data, before):
        alone = 0
        if self.plan is not None and self.plan.fault == "dribble":
            alone = min(len(data), max(0, DRIBBLED - before))
        for index in range(alone):
            await loop.sock_sendall(target, data[index:index + 1])
            await asyncio.sleep(0)  # not to wait: the other connections have their turn
        if data[alone:]:
            await loop.sock_sendall(target, data[alone:])

    async def strike(self, loop, target, rest):
        plan, self.plan = self.plan, None
        self.proxy.struck(plan)
        if plan.fault == "duplicate":
            await self.duplicate(loop)
            await self.deliver(loop, target, rest, self.sent[plan.direction])
        elif plan.fault == "half":
            target.shutdown(socket.SHUT_WR)
            await asyncio.sleep(plan.seconds)
            self.end(reset=True)
        elif plan.fault in ("stall", "swallow"):
            await asyncio.sleep(plan.seconds)
            self.end(reset=True)
        else:
            self.end(reset=plan.fault == "reset")

    async def duplicate(self, loop):
        try:
            second = await connect(loop, self.proxy.target)
            await loop.sock_sendall(second, bytes(self.said))
            await asyncio.sleep(0.05)
            close(second, reset=True)
        except OSError:
            pass

    def end(self, reset):
        for side in (self.client, self.server):
            if side is not None:
                close(side, reset)
        self.over.set()


async def connect(loop, address):
    family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
    sock = socket.socket(family)
    sock.setblocking(False)
    try:
        await loop.sock_connect(sock, address)
    except OSError:
        sock.close()
        raise
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return sock


def close(sock, reset):
    if sock.fileno() < 0:
        return
    if reset:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    sock.close()


class ChaosProxy:
    """REQUIRES: `stop` (or leaving the with-block) before the process ends. Any thread may call."""

    def __init__(self, target, seed=1, faults=FAULTS, within=4096, stall=0.5,
                 listen=("127.0.0.1", 0)):
        self.target, self.seed, self.within, self.stall = target, seed, within, stall
        self.faults = tuple(faults)
        self.calm = False
        self.strikes = collections.Counter()
        self.connections = 0
        self._links = set()
        self._listener = socket.create_server(listen, backlog=128)
        self._listener.setblocking(False)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    @property
    def address(self):
        return self._listener.getsockname()[:2]

    def set_calm(self, calm):
        """From now on new connections pass as they are; those that are open keep their plans."""
        self.calm = calm

    def cut_all(self, reset=True):
        """Ends every connection now."""
        done = threading.Event()
        self._loop.call_soon_threadsafe(self._cut_all, reset, done)
        done.wait()

    def _cut_all(self, reset, done):
        for link in list(self._links):
            link.end(reset)
        done.set()

    def retarget(self, target):
        """New connections go to another address, such as that of a restarted server."""
        self.target = target

    def struck(self, plan):
        self.strikes[plan.fault] += 1

    def stop(self):
        if not self._thread.is_alive():
            return
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._listener.close()

    def _run(self):
        asyncio.set_event_loop(self._loop)
        accepting = self._loop.create_task(self._accept())
        self._loop.run_forever()
        accepting.cancel()
        for link in list(self._links):
            link.end(reset=True)
        tasks = asyncio.all_tasks(self._loop)
        for task in tasks:
            task.cancel()
        self._loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
        self._loop.close()

    async def _accept(self):
        while True:
            client, _ = await self._loop.sock_accept(self._listener)
            client.setblocking(False)
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            number, self.connections = self.connections, self.connections + 1
            plan = None if self.calm else Plan(self.seed, number, self.faults, self.within,
                                               self.stall)
            link = Link(self, number, client, plan)
            self._links.add(link)
            task = self._loop.create_task(link.run())
            task.add_done_callback(lambda _, link=link: self._links.discard(link))


def address(text):
    host, _, port = text.rpartition(":")
    return host.strip("[]"), int(port)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--to", type=address, required=True)
    parser.add_argument("--listen", type=address, default=("127.0.0.1", 0))
    parser.add_argument("--seed", default="1")
    parser.add_argument("--faults", type=lambda text: text.split(","), default=FAULTS)
    parser.add_argument("--within", type=int, default=4096, help="bytes before the fault, at most")
    parser.add_argument("--stall", type=float, default=0.5, help="seconds, at most")
    options = parser.parse_args()
    unknown = set(options.faults) - set(FAULTS)
    if unknown:
        parser.error(f"no such fault: {', '.join(sorted(unknown))}")
    with ChaosProxy(options.to, options.seed, options.faults, options.within, options.stall,
                    options.listen) as proxy:
        print(f"listening on {proxy.address[0]}:{proxy.address[1]}", flush=True)
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            print(dict(proxy.strikes), file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
