"""The real server: started on port 0, waited for by its own lines, measured through /proc."""

import os
import pathlib
import re
import signal
import time

from harness.lines import ExpectationFailed, patience
from harness.process import Child, child_environment, find_program

LISTENING = re.compile(r"^listening on (?P<kind>[a-z+]+)://(?P<host>.+):(?P<port>\d+)$")


def parlor_binary():
    """The program under test: $PARLOR, or the newest one that this tree has built."""
    given = os.environ.get("PARLOR")
    if given:
        return given
    root = pathlib.Path(__file__).resolve().parents[3]
    built = sorted(root.glob("build/*/bin/parlor"), key=lambda path: path.stat().st_mtime)
    if built:
        return str(built[-1])
    found = find_program("parlor")
    if not found:
        raise SystemExit("no parlor binary: build it, or set PARLOR")
    return found


def late_ledger():
    """True when the tests run with a ledger that commits 20 ms late."""
    return os.environ.get("PARLOR_LATE_LEDGER", "") not in ("", "0")


class ServerProcess(Child):
    def __init__(self, transcript, directory, listen=("auto://127.0.0.1:0",), rooms=("lobby",),
                 config="", arguments=(), limits=None, name="parlor", stdin=None, wait=True,
                 environment=None, own_data=True):
        directory = pathlib.Path(directory)
        directory.mkdir(parents=True, exist_ok=True)
        self.data = directory / "data"
        self.config_path = directory / "parlor.toml"
        self.config_path.write_text(_with_late_ledger(config))
        command = [parlor_binary(), "--headless", "--config", self.config_path]
        if own_data:
            command += ["--data", self.data]
        for room in rooms:
            command += ["--room", room]
        for listener in listen:
            command += ["--listen", listener]
        options = {} if stdin is None else {"stdin": stdin}
        if environment:
            options["environment"] = child_environment(directory, **environment)
        super().__init__(name, command + list(arguments), transcript, directory, limits=limits,
                         **options)
        self.listeners = []
        if wait:
            self._wait_for_listeners(len(listen))

    def _wait_for_listeners(self, count):
        while len(self.listeners) < count:
            line = self.read_line()
            if line is None:
                raise ExpectationFailed("the server ended before it listened: "
                                        f"{self.error_text()[-2000:]}")
            found = LISTENING.match(line.decode())
            if found:
                self.listeners.append((found["kind"], (found["host"].strip("[]"),
                                                       int(found["port"]))))

    def address(self, kind=None):
        """(host, port) of the first listener, or of the first one of that kind."""
        return next(address for listener, address in self.listeners if kind in (None, listener))

    def stop(self):
        """Asks politely; the exit code."""
        self.signal(signal.SIGTERM)
        return self.wait()

    # --- measuring, all through /proc ---
    def cpu_seconds(self):
        fields = pathlib.Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def comes_to_cost(self, share, seconds=1.0):
        """True as soon as a span of time costs less than that share of a core. What is left to do
        ends, how slow the machine may be; a spin does not."""
        deadline = time.monotonic() + patience()
        while True:
            before = self.cpu_seconds()
            time.sleep(seconds)
            if self.cpu_seconds() - before < share * seconds:
                return True
            if time.monotonic() > deadline:
                return False

    def resident_bytes(self):
        pages = pathlib.Path(f"/proc/{self.pid}/statm").read_text().split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE")

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.pid}/fd"))

    def wake_ups(self):
        """How often each thread went to sleep of its own will, by thread id."""
        counts = {}
        for task in pathlib.Path(f"/proc/{self.pid}/task").iterdir():
            status = (task / "status").read_text()
            counts[int(task.name)] = int(
                re.search(r"^voluntary_ctxt_switches:\s*(\d+)", status, re.M)[1])
        return counts


def _with_late_ledger(config):
    if not late_ledger():
        return config
    setting = "commit_delay_ms = 20"
    if re.search(r"^\[history\]", config, re.M):
        return re.sub(r"^\[history\]", f"[history]\n{setting}", config, count=1, flags=re.M)
    return f"{config}\n[history]\n{setting}\n"
