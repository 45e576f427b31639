"""Child processes whose output a test waits for. Each is ended by its own id, never by name."""

import os
import pathlib
import shutil
import signal
import subprocess

from harness.lines import ExpectationFailed, LineReader, patience


def child_environment(home, **extra):
    """An environment without a display, with a HOME of its own and a fixed language."""
    keep = {key: value for key, value in os.environ.items()
            if key in ("PATH", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS")}
    base = {"HOME": str(home), "LC_ALL": "C.UTF-8", "TZ": "UTC", "TERM": "xterm-256color"}
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
        directory = pathlib.Path(home) / name.lower()
        directory.mkdir(mode=0o700, exist_ok=True)
        base[name] = str(directory)
    return {**keep, **base, **extra}


def find_program(*names):
    return next((path for name in names if (path := shutil.which(name))), None)


class Child(LineReader):
    """A process with its three streams in pipes. Lines are those of its standard output."""

    def __init__(self, name, command, transcript, home, stdin=subprocess.PIPE, limits=None,
                 environment=None):
        super().__init__(name, transcript)
        self.errors = pathlib.Path(home) / f"{name}.stderr"
        transcript.add(name, "--", "started: " + " ".join(map(str, command)))
        with open(self.errors, "wb") as errors:
            self.process = subprocess.Popen(
                [str(part) for part in command], stdin=stdin, stdout=subprocess.PIPE,
                stderr=errors, env=environment or child_environment(home), cwd=home,
                preexec_fn=limits)

    def fileno(self):
        return self.process.stdout.fileno()

    def _receive(self, size):
        return os.read(self.fileno(), size)

    @property
    def pid(self):
        return self.process.pid

    def send(self, data):
        data = data.encode() if isinstance(data, str) else data
        self.transcript.add(self.name, "->", data)
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def line(self, text):
        self.send(text + "\n")

    def close_input(self):
        self.transcript.add(self.name, "--", "its standard input closed")
        self.process.stdin.close()

    def wait(self, timeout=None):
        try:
            code = self.process.wait(patience() if timeout is None else timeout)
        except subprocess.TimeoutExpired:
            raise ExpectationFailed(f"{self.name} did not end") from None
        self.transcript.add(self.name, "--", f"exit code {code}")
        return code

    def signal(self, number):
        self.transcript.add(self.name, "--", f"signal {signal.Signals(number).name}")
        self.process.send_signal(number)

    def error_text(self):
        return self.errors.read_text("utf-8", "backslashreplace")

    def end(self):
        """For clean-up: kills what is still running and closes the pipes."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        for stream in (self.process.stdin, self.process.stdout):
            if stream and not stream.closed:
                try:
                    stream.close()
                except BrokenPipeError:
                    pass
