"""Two machines on one cable: network namespaces that the test makes itself, joined by a veth pair."""

import os
import subprocess
import unittest

from harness.process import find_program


class Lan:
    """Hosts 0 and 1. They have no address until `give` is called, and end with `end`."""

    def __init__(self):
        for tool in ("unshare", "nsenter", "ip"):
            if not find_program(tool):
                raise unittest.SkipTest(f"no {tool} here: no networks of our own")
        self._keepers = []
        user = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
        self._user = ["--user", "--preserve-credentials"] if user else []
        self._keep(["unshare", *user, "--net"])
        self._keep([*self.inside(0), "unshare", "--net"])
        self._configure(0, ["link", "add", "cable0", "type", "veth", "peer", "name", "cable1",
                            "netns", str(self._keepers[1].pid)])
        for host in (0, 1):
            self._configure(host, ["link", "set", "lo", "up"])
            self._configure(host, ["link", "set", f"cable{host}", "addrgenmode", "none", "up"])

    def _keep(self, command):
        """A process that does nothing in a network of its own: as long as it lives, that does."""
        keeper = subprocess.Popen([*command, "sh", "-c", "echo ready; exec cat"],
                                  stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE)
        self._keepers.append(keeper)
        if keeper.stdout.readline() != b"ready\n":
            reason = keeper.stderr.read().decode(errors="replace").strip()
            self.end()
            raise unittest.SkipTest(f"networks of our own are not permitted here: {reason}")

    def _configure(self, host, arguments):
        done = subprocess.run([*self.inside(host), "ip", *arguments], capture_output=True,
                              text=True, check=False)
        if done.returncode != 0:
            self.end()
            raise unittest.SkipTest("networks of our own are not permitted here: ip "
                                    f"{' '.join(arguments)}: {done.stderr.strip()}")

    def inside(self, host):
        """What a command begins with to run on that host."""
        return ["nsenter", *self._user, "--net", "--target", str(self._keepers[host].pid)]

    def give(self, host, address):
        """An address that is good at once: nobody asks first whether another one has it."""
        nodad = ["nodad"] if ":" in address else ["broadcast", "+"]
        self._configure(host, ["address", "add", address, *nodad, "dev", f"cable{host}"])

    def end(self):
        for keeper in reversed(self._keepers):
            keeper.kill()
            keeper.wait()
            for stream in (keeper.stdin, keeper.stdout, keeper.stderr):
                stream.close()
        self._keepers = []
