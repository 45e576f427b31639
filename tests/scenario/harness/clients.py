"""Clients that speak through a bare socket, so that a test decides every byte.

RawClient sends and expects bytes; IrcClient and PlainClient add what every test of that dialect
needs (registration, PING, the welcome). A client belongs to one test and one thread.
"""

import socket
import struct
import time

from harness.lines import ExpectationFailed, LineReader, patience


class RawClient(LineReader):
    def __init__(self, name, address, transcript, receive_buffer=None, source=None):
        super().__init__(name, transcript)
        family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
        self.socket = socket.socket(family, socket.SOCK_STREAM)
        self.socket.settimeout(patience())
        if receive_buffer:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        if source:
            self.socket.bind((source, 0))
        self.socket.connect(address)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        transcript.add(name, "--", f"connected to {address[0]}:{address[1]}")

    def fileno(self):
        return self.socket.fileno()

    def _receive(self, size):
        return self.socket.recv(size)

    def send(self, data):
        data = data.encode() if isinstance(data, str) else data
        self.transcript.add(self.name, "->", data)
        self.socket.sendall(data)

    def line(self, text):
        data = text.encode() if isinstance(text, str) else text
        self.send(data + b"\r\n")

    def send_urgent(self, data=b"!"):
        self.transcript.add(self.name, "->", b"(urgent) " + data)
        self.socket.send(data, socket.MSG_OOB)

    def half_close(self):
        self.transcript.add(self.name, "--", "shut down for writing")
        self.socket.shutdown(socket.SHUT_WR)

    def reset(self):
        """Ends with RST, as a machine does whose program was killed with data unread."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.transcript.add(self.name, "--", "reset by us")
        self.socket.close()

    def close(self):
        if self.socket.fileno() >= 0:
            self.transcript.add(self.name, "--", "closed by us")
            self.socket.close()


class IrcClient(RawClient):
    def __init__(self, name, address, transcript, **options):
        super().__init__(name, address, transcript, **options)
        self.nick = name
        self.isupport = {}
        self._syncs = 0

    def read_line(self, timeout=None):
        deadline = time.monotonic() + (patience() if timeout is None else timeout)
        while True:
            line = super().read_line(max(0.0, deadline - time.monotonic()))
            if line is None or not line.startswith(b"PING "):
                return line
            self.line(b"PONG " + line[5:])

    def register(self, nick=None, capabilities=(), password=None):
        """Registers and waits for the end of the welcome."""
        self.nick = nick or self.nick
        if password:
            self.line(f"PASS {password}")
        if capabilities:
            self.line("CAP REQ :" + " ".join(capabilities))
        self.line(f"NICK {self.nick}")
        self.line(f"USER {self.nick} 0 * :{self.nick} by a raw socket")
        if capabilities:
            self.line("CAP END")
        self.expect(r" 001 ")
        self.expect(r" (376|422) ")
        for line in self.skipped:
            if " 005 " in line:
                self._learn(line)
        self.sync()
        return self

    def _learn(self, line):
        for token in line.split(" :", 2)[-2 if line.startswith("@") else 0].split(" ")[3:]:
            key, _, value = token.partition("=")
            self.isupport[key] = value

    def join(self, room, key=""):
        """Is in the room afterwards, whether the server has put it there already or not."""
        self.line(f"JOIN {room} {key}".rstrip())
        members = self.names(room)
        if not any(member.lstrip("~&@%+") == self.nick for member in members):
            raise ExpectationFailed(f"{self.name} could not join {room}: {members}")
        self.sync()
        return self

    def say(self, target, text):
        self.line(f"PRIVMSG {target} :{text}")

    def sync(self):
        """Waits until the server has handled what was sent; returns the lines that came before."""
        self._syncs += 1
        token = f"sync-{self._syncs}"
        self.line(f"PING {token}")
        self.expect(rf"PONG \S* ?:?{token}$")
        return self.skipped

    def names(self, room):
        """The nicks in a room, with their prefixes."""
        self.line(f"NAMES {room}")
        self.expect(rf" 366 \S+ {room} ")
        return sorted(nick for line in self.skipped if " 353 " in line
                      for nick in line.split(" :", 1)[1].split())

    def wait_until(self, question, patience_seconds=None):
        """Asks the server again and again (each answer is a round trip) until it says yes."""
        deadline = time.monotonic() + (patience_seconds or patience())
        while not (answer := question()):
            if time.monotonic() > deadline:
                raise ExpectationFailed(f"{self.name}: the state never came")
        return answer

    def quit(self, reason="done"):
        self.line(f"QUIT :{reason}")
        return self.expect_end()


class PlainClient(RawClient):
    """A person at a terminal: waits for the welcome, reads human lines."""

    def welcome(self):
        found = self.expect(r"^\* Welcome to (?P<where>.+)\. You are (?P<nick>\S+?)\."
                            r"( Here: (?P<here>.*)\.| Nobody .*)?$")
        self.nick = found["nick"]
        return found

    def rename(self, nick):
        self.line(f"/nick {nick}")
        self.expect(rf"\b{nick}\b")
        self.nick = nick
        return self
