"""Reading lines with a deadline, and the transcript that a failure prints.

A LineReader wraps anything with a descriptor (socket, pipe, terminal). It keeps what it has read
and not yet handed out, so that tests can wait for a line, for bytes without a line end, or for the
end of the stream. Single-threaded: a test drives all its peers from one thread.
"""

import errno
import os
import re
import select
import threading
import time


def patience():
    """Seconds that a wait may take before it counts as a failure. Success never waits for it."""
    return float(os.environ.get("PARLOR_TEST_PATIENCE", "60"))


class ExpectationFailed(AssertionError):
    """Something that a peer should have said did not come."""


class Transcript:
    """Everything that was said to and by the peers of one test, in the order in which it was seen."""

    def __init__(self):
        self._entries = []
        self._start = time.monotonic()
        self._lock = threading.Lock()

    def add(self, who, arrow, data):
        with self._lock:
            self._entries.append((time.monotonic() - self._start, who, arrow, data))

    def show(self, limit=400):
        entries = self._entries[-limit:]
        width = max((len(who) for _, who, _, _ in entries), default=0)
        lines = [f"{at:8.3f} {who:>{width}} {arrow} {printable(data)}"
                 for at, who, arrow, data in entries]
        if len(self._entries) > limit:
            lines.insert(0, f"... {len(self._entries) - limit} earlier lines")
        return "\n".join(lines)


def printable(data, limit=300):
    text = data.decode("utf-8", "backslashreplace") if isinstance(data, bytes) else str(data)
    text = text.replace("\\", "\\\\") if "\\" in text else text
    text = "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
    return text if len(text) <= limit else f"{text[:limit]}... ({len(text)} characters)"


class LineReader:
    """Lines out of a descriptor. Subclasses say how bytes are read (`_receive`)."""

    def __init__(self, name, transcript):
        self.name = name
        self.transcript = transcript
        self.skipped = []
        self._buffer = bytearray()
        self._ended = None  # None, "eof" or "reset"

    # --- for subclasses ---
    def fileno(self):
        raise NotImplementedError

    def _receive(self, size):
        raise NotImplementedError

    # --- waiting ---
    def fill(self, deadline):
        """Reads once. False when the stream has ended; raises when the deadline has passed."""
        if self._ended:
            return False
        remaining = deadline - time.monotonic()
        if remaining <= 0 or not wait_readable(self.fileno(), remaining):
            raise TimeoutError
        try:
            data = self._receive(65536)
        except ConnectionResetError:
            self._ended = "reset"
            self.transcript.add(self.name, "--", "connection reset")
            return False
        except OSError as error:
            if error.errno != errno.EIO:  # a terminal whose other side has gone
                raise
            data = b""
        if not data:
            self._ended = "eof"
            self.transcript.add(self.name, "--", "end of stream")
            return False
        self._buffer += data
        return True

    def read_line(self, timeout=None):
        """The next line as bytes without its end; None at the end of the stream."""
        deadline = time.monotonic() + (patience() if timeout is None else timeout)
        while b"\n" not in self._buffer:
            if not self.fill(deadline):
                return self._take_rest()
        line, _, rest = bytes(self._buffer).partition(b"\n")
        self._buffer = bytearray(rest)
        line = line[:-1] if line.endswith(b"\r") else line
        self.transcript.add(self.name, "<-", line)
        return line

    def _take_rest(self):
        if not self._buffer:
            return None
        line = bytes(self._buffer)
        self._buffer.clear()
        self.transcript.add(self.name, "<-", line)
        return line

    def expect(self, pattern, timeout=None):
        """Reads lines until one matches the regular expression (search); returns the match."""
        compiled = re.compile(pattern)
        deadline = time.monotonic() + (patience() if timeout is None else timeout)
        self.skipped = []
        while True:
            line = self._line_or_fail(compiled, deadline)
            found = compiled.search(line)
            if found:
                return found
            self.skipped.append(line)

    def expect_next(self, pattern, timeout=None):
        """The very next line matches."""
        compiled = re.compile(pattern)
        line = self._line_or_fail(
            compiled, time.monotonic() + (patience() if timeout is None else timeout))
        found = compiled.search(line)
        if not found:
            raise ExpectationFailed(
                f"{self.name}: expected /{compiled.pattern}/ next, got {line!r}")
        return found

    def _line_or_fail(self, compiled, deadline):
        try:
            line = self.read_line(max(0.0, deadline - time.monotonic()))
        except TimeoutError:
            raise ExpectationFailed(
                f"{self.name}: waited for /{compiled.pattern}/, have {bytes(self._buffer)!r}, "
                f"skipped {self.skipped[-5:]}") from None
        if line is None:
            raise ExpectationFailed(
                f"{self.name}: waited for /{compiled.pattern}/, but the stream ended "
                f"({self._ended}), skipped {self.skipped[-5:]}")
        return line.decode("utf-8", "surrogateescape")

    def expect_text(self, pattern, timeout=None):
        """Waits until the bytes read so far contain the pattern, line end or not; consumes them."""
        compiled = re.compile(pattern.encode() if isinstance(pattern, str) else pattern)
        deadline = time.monotonic() + (patience() if timeout is None else timeout)
        while True:
            found = compiled.search(bytes(self._buffer))
            if found:
                self.transcript.add(self.name, "<-", bytes(self._buffer[:found.end()]))
                del self._buffer[:found.end()]
                return found
            try:
                more = self.fill(deadline)
            except TimeoutError:
                more = False
            if not more:
                raise ExpectationFailed(
                    f"{self.name}: waited for {compiled.pattern!r}, have {bytes(self._buffer)!r}")

    def expect_end(self, timeout=None):
        """Reads to the end of the stream; returns the lines that were still to come."""
        deadline = time.monotonic() + (patience() if timeout is None else timeout)
        lines = []
        try:
            while (line := self.read_line(max(0.0, deadline - time.monotonic()))) is not None:
                lines.append(line.decode("utf-8", "surrogateescape"))
        except TimeoutError:
            raise ExpectationFailed(f"{self.name}: the stream did not end; "
                                    f"last lines {lines[-5:]}") from None
        return lines

    def has_ended(self):
        return self._ended

    def pending(self):
        """What has arrived by now, without waiting; stays in the buffer."""
        while not self._ended and wait_readable(self.fileno(), 0):
            if not self.fill(time.monotonic() + 1):
                break
        return bytes(self._buffer)


def wait_readable(descriptor, seconds):
    """poll, not select: descriptors of a test can be beyond 1,023."""
    poller = select.poll()
    poller.register(descriptor, select.POLLIN | select.POLLHUP | select.POLLERR)
    return bool(poller.poll(max(0, int(seconds * 1000) + 1)))
