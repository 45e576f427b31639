"""The chaos proxy does to a connection what its plan says, and the same again for the same seed."""

import socket
import threading
import unittest

from chaos_proxy import DOWN, FAULTS, UP, ChaosProxy, Plan


class EchoServer:
    """Echoes every connection to its end; counts them."""

    def __init__(self):
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.received = []
        threading.Thread(target=self.accept, daemon=True).start()

    @property
    def address(self):
        return self.listener.getsockname()

    def accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            data = bytearray()
            self.received.append(data)
            threading.Thread(target=self.echo, args=(client, data), daemon=True).start()

    @staticmethod
    def echo(client, data):
        with client:
            try:
                while piece := client.recv(65536):
                    data += piece
                    client.sendall(piece)
            except OSError:
                pass


def seed_for(fault, direction=None, within=100):
    """A seed whose first connection meets this fault."""
    return next(seed for seed in range(10000)
                if (plan := Plan(seed, 0, FAULTS, within, 0.2)).fault == fault
                and direction in (None, plan.direction))


class ProxyTest(unittest.TestCase):
    def setUp(self):
        self.server = EchoServer()
        self.addCleanup(self.server.listener.close)

    def proxy(self, **options):
        proxy = ChaosProxy(self.server.address, within=100, stall=0.2, **options)
        self.addCleanup(proxy.stop)
        return proxy

    def talk(self, proxy, data):
        """Everything that came back, and how it ended."""
        heard = bytearray()
        try:
            with socket.create_connection(proxy.address, timeout=10) as client:
                client.sendall(data)
                client.shutdown(socket.SHUT_WR)
                while piece := client.recv(65536):
                    heard += piece
        except OSError:  # the reset can be there before the connection is ours
            return bytes(heard), "reset"
        return bytes(heard), "end"

    def test_calm_passes_everything_and_the_half_close(self):
        proxy = self.proxy()
        proxy.set_calm(True)
        self.assertEqual((b"x" * 100000, "end"), self.talk(proxy, b"x" * 100000))
        self.assertFalse(proxy.strikes)

    def test_cut_stops_at_its_byte(self):
        seed = seed_for("cut", UP)
        proxy = self.proxy(seed=seed)
        heard, _ = self.talk(proxy, b"x" * 1000)
        self.assertLessEqual(len(heard), Plan(seed, 0, FAULTS, 100, 0.2).offset)
        self.assertEqual(1, proxy.strikes["cut"])

    def test_reset_is_a_reset(self):
        proxy = self.proxy(seed=seed_for("reset", DOWN))
        _, how = self.talk(proxy, b"x" * 1000)
        self.assertEqual("reset", how)

    def test_swallow_keeps_what_the_server_said(self):
        seed = seed_for("swallow")
        proxy = self.proxy(seed=seed)
        heard, how = self.talk(proxy, b"x" * 1000)
        self.assertEqual("reset", how)
        self.assertLess(len(heard), 1000)
        self.assertEqual(1000, len(self.server.received[0]))

    def test_dribble_changes_no_byte(self):
        seed = seed_for("dribble", DOWN)
        proxy = self.proxy(seed=seed)
        heard, _ = self.talk(proxy, bytes(range(200)))
        self.assertEqual(bytes(range(200))[:len(heard)], heard)

    def test_duplicate_says_it_twice(self):
        seed = seed_for("duplicate", UP)
        proxy = self.proxy(seed=seed)
        heard, how = self.talk(proxy, b"x" * 1000)
        self.assertEqual((1000, "end"), (len(heard), how))
        self.assertEqual(2, len(self.server.received))

    def test_half_ends_one_direction_and_keeps_the_other(self):
        seed = seed_for("half", UP)
        offset = Plan(seed, 0, FAULTS, 100, 0.2).offset
        proxy = self.proxy(seed=seed)
        with socket.create_connection(proxy.address, timeout=10) as client:
            client.sendall(b"x" * 1000)
            heard = bytearray()
            while piece := client.recv(65536):  # the server ends when it has echoed what it got
                heard += piece
        self.assertEqual(offset, len(heard))
        self.assertEqual(offset, len(self.server.received[0]))

    def test_stall_ends_in_a_reset(self):
        proxy = self.proxy(seed=seed_for("stall"))
        _, how = self.talk(proxy, b"x" * 1000)
        self.assertEqual("reset", how)

    def test_the_same_seed_makes_the_same_plans(self):
        for number in range(50):
            self.assertEqual(str(Plan(7, number, FAULTS, 4096, 1)),
                             str(Plan(7, number, FAULTS, 4096, 1)))
        self.assertEqual(set(FAULTS), {Plan(7, n, FAULTS, 4096, 1).fault for n in range(200)})

    def test_cut_all_ends_open_connections(self):
        proxy = self.proxy()
        proxy.set_calm(True)
        with socket.create_connection(proxy.address, timeout=10) as client:
            client.sendall(b"hello")
            self.assertEqual(b"hello", client.recv(10))
            proxy.cut_all()
            with self.assertRaises(ConnectionResetError):
                if client.recv(10) == b"":
                    raise ConnectionResetError

    def test_a_server_that_is_gone_resets_the_client(self):
        proxy = self.proxy()
        proxy.retarget(("127.0.0.1", 1))
        _, how = self.talk(proxy, b"hello")
        self.assertEqual("reset", how)


if __name__ == "__main__":
    unittest.main(verbosity=2)
