"""Plays one case against a server: connections, steps, expectations.

Order between connections is made certain by PING: before another client speaks, and before
"nothing more" is asserted, every registered client that has spoken is asked for a PONG, so that
what it said has been handled and its effects are on their way.
"""

import ast
import re
import time

from harness import RawClient, patience
from harness.lines import printable
from invariants import Watcher
from message import Pattern, escape, parse


_READS_HISTORY = re.compile(r"CHATHISTORY|SEARCH|MARKREAD|REDACT")


def _texts(steps):
    for step in steps:
        yield step.text
        yield from _texts(step.steps)


class CaseFailed(AssertionError):
    def __init__(self, line, text):
        super().__init__(text)
        self.line = line


class Peer:
    """One connection of a case: its socket, its watcher, and whether it owes us a PONG."""

    def __init__(self, name, address, transcript):
        self.name = name
        self.client = RawClient(name, address, transcript)
        self.watcher = Watcher()
        self.ahead = []       # messages read while waiting for a PONG, not yet looked at
        self.spoke = False    # since the last PONG
        self.isupport = {}
        self.tokens = 0

    def send(self, data):
        self.spoke = True
        self.watcher.sent(data.decode("utf-8", "replace"))
        self.client.send(data)

    def read(self, deadline):
        """The next message from the socket, PINGs answered; None at the end of the stream."""
        while True:
            line = self._line(deadline)
            if line is None:
                return None
            message = parse(line)
            if message.command == "PING":
                self.client.send(f"PONG :{message.text}\r\n")
                continue
            self.watcher.message(message)
            if message.command == "005":
                self._learn_isupport(message)
            return message

    def _line(self, deadline):
        buffer = self.client._buffer
        while b"\n" not in buffer:
            if not self.client.fill(deadline):
                if buffer:
                    self.watcher.raw(bytes(buffer))
                return None
            buffer = self.client._buffer
        end = buffer.index(b"\n") + 1
        data = bytes(buffer[:end])
        del buffer[:end]
        self.client.transcript.add(self.name, "<-", data.rstrip(b"\r\n"))
        self.watcher.raw(data)
        return data.rstrip(b"\r\n").decode("utf-8", "replace")

    def next(self, deadline):
        return self.ahead.pop(0) if self.ahead else self.read(deadline)

    def _learn_isupport(self, message):
        for token in message.params[1:-1]:
            key, _, value = token.partition("=")
            if key.startswith("-"):
                self.isupport.pop(key[1:], None)
            else:
                self.isupport[key] = value

    def sync(self, deadline):
        """Everything up to the PONG goes to `ahead`. False when the stream ended first."""
        self.tokens += 1
        token = f"sync{self.tokens}"
        self.client.send(f"PING {token}\r\n")
        self.spoke = False
        while (message := self.read(deadline)) is not None:
            if message.command == "PONG" and message.text == token:
                return True
            self.ahead.append(message)
        return False


class Player:
    def __init__(self, server, transcript, variables=None):
        self.server = server
        self.transcript = transcript
        self.peers = {}
        self.variables = dict(variables or {})
        self.line = 0

    # --- running ---
    def play(self, case):
        try:
            self._begin_anew(case)
            self._run(case.steps)
        finally:
            self._leave()
        self._check_invariants()

    def _run(self, steps):
        for step in steps:
            self.line = step.line
            getattr(self, "_do_" + step.kind.replace("-", "_"))(step)

    def _begin_anew(self, case):
        """A room goes on with its history when it is opened again, unless it was secret when it
        closed: so that a case which reads history finds none of the cases before it."""
        text = " ".join(_texts(case.steps))
        rooms = sorted(set(re.findall(r"#[A-Za-z]\w*", text)))
        if not rooms or not _READS_HISTORY.search(text):
            return
        peer = Peer("before", self.server.address(), self.transcript)
        lines = ["NICK before", "USER before 0 * :before"]
        lines += [line for room in rooms for line in (f"JOIN {room}", f"MODE {room} +s")]
        peer.send("".join(f"{line}\r\n" for line in (*lines, "QUIT")).encode())
        while peer.read(self._deadline()) is not None:
            pass
        peer.client.close()

    def _leave(self):
        """Everyone leaves and is gone before the next case, which may use the same names."""
        for peer in self.peers.values():
            if peer.client.socket.fileno() >= 0 and not peer.client.has_ended():
                try:
                    peer.client.send("QUIT\r\n")
                    while peer.read(time.monotonic() + 5) is not None:
                        pass
                    peer.watcher.finish()
                except (TimeoutError, OSError, ValueError):
                    pass
            peer.client.close()

    def _check_invariants(self):
        breaches = [f"{name}: {breach}" for name, peer in self.peers.items()
                    for breach in peer.watcher.breaches]
        if breaches:
            self._fail("rules that always hold were broken:\n    " + "\n    ".join(breaches))

    def _deadline(self):
        return time.monotonic() + patience()

    def _fail(self, text):
        raise CaseFailed(self.line, text)

    def _peer(self, name):
        if name not in self.peers:
            self._fail(f"there is no connection {name}")
        return self.peers[name]

    def _settle(self, speaker=None):
        for peer in self.peers.values():
            if peer is not speaker and peer.spoke and peer.watcher.registered \
                    and peer.client.socket.fileno() >= 0:
                try:
                    peer.sync(self._deadline())
                except TimeoutError:
                    self._fail(f"{peer.name} got no PONG")
                except OSError:
                    peer.spoke = False

    # --- values ---
    def evaluate(self, expression):
        scope = {"re": re, "time": time, "now": lambda: int(time.time()),
                 **self.variables, **self.peers}
        try:
            return eval(expression, scope)
        except Exception as error:  # the script is wrong, or a value is missing: say which
            self._fail(f"{expression}: {type(error).__name__}: {error}")

    def fill(self, text, quote=str):
        return re.sub(r"\$\{((?:[^{}]|\{[^{}]*\})*)\}",
                      lambda found: quote(self.evaluate(found[1])), text)

    def pattern(self, text):
        return Pattern(self.fill(text, escape))

    # --- connections ---
    def _open(self, name):
        """A new connection; an older one of that name stays, unnamed, to the end of the case."""
        if name in self.peers:
            self.peers[f"{name}~{len(self.peers)}"] = self.peers[name]
        self.peers[name] = Peer(name, self.server.address(), self.transcript)
        return self.peers[name]

    def _do_connect(self, step):
        for name in step.text.split():
            self._open(name)

    def _do_client(self, step):
        self._settle()
        name, *options = self.fill(step.text).split()
        options = dict(option.split("=", 1) for option in options)
        peer = self._open(name)
        nick = options.get("nick", name)
        lines = [f"NICK {nick}", f"USER {options.get('user', name)} 0 * :"
                 + options.get("real", "Real_" + name)]
        if "pass" in options:
            lines.insert(0, f"PASS {options['pass']}")
        if "caps" in options:
            lines = ["CAP LS 302", "CAP REQ :" + options["caps"].replace(",", " "),
                     *lines, "CAP END"]
        peer.send("".join(line + "\r\n" for line in lines).encode())
        self._welcome(peer, options)

    def _welcome(self, peer, options):
        deadline = self._deadline()
        while True:
            message = self._read(peer, deadline, "the welcome")
            if message is None:
                self._fail(f"{peer.name} was refused")
            if message.command in ("376", "422"):
                break
        wanted = set(filter(None, options.get("caps", "").split(",")))
        missing = wanted - peer.watcher.capabilities
        if missing:
            self._fail(f"{peer.name} did not get {', '.join(sorted(missing))}")
        peer.sync(deadline)
        peer.ahead.clear()
        self.variables["server"] = peer.watcher.server
        self.variables["isupport"] = peer.isupport

    def _do_room(self, step):
        """room #name alice bob: they join in that order; nothing of it is left to be read."""
        name, *members = self.fill(step.text).split()
        for member in members:
            self._settle()
            self._peer(member).send(f"JOIN {name}\r\n".encode())
            self._settle()
        for peer in self.peers.values():
            if peer.watcher.registered and peer.client.socket.fileno() >= 0:
                peer.sync(self._deadline())
                joined = [m for m in peer.ahead if m.command == "366"]
                if not joined and any(self.peers[member] is peer for member in members):
                    self._fail(f"{peer.name} could not join {name}: "
                               f"{[m.raw for m in peer.ahead]}")
                peer.ahead.clear()

    # --- sending ---
    def _send(self, step, data):
        for name in step.who:
            peer = self._peer(name)
            self._settle(peer)
            try:
                peer.send(data)
            except OSError as error:
                self._fail(f"{name} could not send: {error}")

    def _do_send(self, step):
        self._send(step, self.fill(step.text).encode("utf-8", "surrogateescape") + b"\r\n")

    def _do_bytes(self, step):
        value = ast.literal_eval("b" + step.text) if not step.text.startswith("=") \
            else self.evaluate(step.text[1:])
        self._send(step, value.encode() if isinstance(value, str) else value)

    def _do_dribble(self, step):
        data = self.fill(step.text).encode() + b"\r\n"
        for name in step.who:
            peer = self._peer(name)
            self._settle(peer)
            for index in range(len(data)):
                peer.send(data[index:index + 1])
            peer.watcher.sent(data.decode("utf-8", "replace"))

    # --- expecting ---
    def _read(self, peer, deadline, wanted):
        try:
            return peer.next(deadline)
        except TimeoutError:
            self._fail(f"{peer.name} waited in vain for {wanted}")
        except ValueError as error:
            self._fail(f"{peer.name} got no IRC message: {error}")

    def _match(self, pattern, message):
        captures = pattern.match(message)
        if captures is not None:
            self.variables.update(captures)
            self.variables["last"] = message
        return captures is not None

    def _do_expect(self, step):
        for name in step.who:
            peer, pattern = self._peer(name), self.pattern(step.text)
            message = self._read(peer, self._deadline(), pattern.text)
            if message is None:
                self._fail(f"{name}: expected {pattern.text}\n    got the end of the stream")
            if not self._match(pattern, message):
                self._fail(f"{name}: expected {pattern.text}\n"
                           f"         got      {printable(message.raw)}")

    def _do_optional(self, step):
        """It may come here, and is looked for behind a PONG so that nothing is waited for in vain."""
        for name in step.who:
            peer, pattern = self._peer(name), self.pattern(step.text)
            if not peer.ahead:
                peer.sync(self._deadline())
            if peer.ahead and self._match(pattern, peer.ahead[0]):
                peer.ahead.pop(0)

    def _do_skip(self, step):
        for name in step.who:
            peer, pattern = self._peer(name), self.pattern(step.text)
            deadline, seen = self._deadline(), []
            while True:
                message = self._read(peer, deadline,
                                     f"{pattern.text}\n         after    {seen[-4:]}")
                if message is None:
                    self._fail(f"{name}: expected {pattern.text}\n"
                               f"         got the end of the stream after {seen[-4:]}")
                if self._match(pattern, message):
                    break
                seen.append(message.raw)

    def _do_never(self, step):
        for name in step.who:
            peer, pattern = self._peer(name), self.pattern(step.text)
            for message in self._take_all(peer):
                if pattern.match(message) is not None:
                    self._fail(f"{name}: never wanted {pattern.text}\n"
                               f"         got          {printable(message.raw)}")

    def _do_group(self, step):
        for name in step.who:
            peer = self._peer(name)
            wanted = [self.pattern(inner.text) for inner in step.steps]
            while wanted:
                message = self._read(peer, self._deadline(),
                                     " and ".join(pattern.text for pattern in wanted))
                if message is None:
                    self._fail(f"{name}: the stream ended before {wanted[0].text}")
                fitting = next((p for p in wanted if self._match(p, message)), None)
                if fitting is None:
                    self._fail(f"{name}: expected one of\n           "
                               + "\n           ".join(pattern.text for pattern in wanted)
                               + f"\n         got {printable(message.raw)}")
                wanted.remove(fitting)

    def _take_all(self, peer):
        self._settle(peer)
        if not peer.client.has_ended():
            try:
                peer.sync(self._deadline())
            except TimeoutError:
                self._fail(f"{peer.name} got no PONG")
        messages, peer.ahead = peer.ahead, []
        return messages

    def _do_quiet(self, step):
        for name in step.who:
            messages = self._take_all(self._peer(name))
            if messages:
                self._fail(f"{name}: expected nothing more\n         got "
                           + "\n             ".join(printable(m.raw) for m in messages))

    def _do_drain(self, step):
        for name in step.who:
            self._take_all(self._peer(name))

    def _do_sync(self, step):
        self._settle()

    def _do_collect(self, step):
        for name in step.who:
            self.variables[step.text or "lines"] = self._take_all(self._peer(name))

    def _do_closed(self, step):
        for name in step.who:
            try:
                peer = self._peer(name)
                while (message := peer.next(self._deadline())) is not None:
                    if message.command != "ERROR":
                        self._fail(f"{name}: expected the end\n         got "
                                   f"{printable(message.raw)}")
            except TimeoutError:
                self._fail(f"{name}: the connection was not closed")

    # --- the rest ---
    def _do_close(self, step):
        for name in step.who:
            self._peer(name).client.close()

    def _do_reset(self, step):
        for name in step.who:
            self._peer(name).client.reset()

    def _do_half_close(self, step):
        for name in step.who:
            self._peer(name).client.half_close()

    def _do_let(self, step):
        name, _, expression = step.text.partition("=")
        self.variables[name.strip()] = self.evaluate(expression.strip())

    def _do_check(self, step):
        if not self.evaluate(step.text):
            last = self.variables.get("last")
            self._fail(f"not so: {step.text}" + (f"\n    last line {printable(last.raw)}"
                                                 if last else ""))

    def _do_repeat(self, step):
        for index in range(int(self.evaluate(step.text))):
            self.variables["i"] = index
            self._run(step.steps)
