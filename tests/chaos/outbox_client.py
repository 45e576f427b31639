"""A client that keeps Parlor's promise from its side, in as few lines as it takes.

It writes (cid, text) into its outbox before the first byte, says the next one when the echo of the
last one is there, comes back by itself after any disconnection with its resume token, fills the gap
by CHATHISTORY before it shows a live line, and keeps every line of the room by msgid.

Each client lives in a thread of its own; `kept`, `acknowledged` and `problems` are read after `join`.
"""

import os
import re
import socket
import threading
import time

CAPABILITIES = ("message-tags server-time batch echo-message labeled-response standard-replies "
                "draft/chathistory draft/event-playback parlor.chat/cid parlor.chat/seq "
                "parlor.chat/resume")
PAGE = 100
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def ulid():
    value = (int(time.time() * 1000) << 80) | int.from_bytes(os.urandom(10), "big")
    return "".join(CROCKFORD[(value >> shift) & 31] for shift in range(125, -1, -5))


def parse(line):
    tags = {}
    if line.startswith("@"):
        head, _, line = line[1:].partition(" ")
        tags = dict(tag.partition("=")[::2] for tag in head.split(";"))
    source = ""
    if line.startswith(":"):
        source, _, line = line[1:].partition(" ")
    words, colon, trailing = line.partition(" :")
    params = words.split()
    if colon:
        params.append(trailing)
    return tags, source.partition("!")[0], params[0], params[1:]


class Lost(Exception):
    """The connection is gone; the next one follows."""


class OutboxClient(threading.Thread):
    def __init__(self, nick, address, room, texts):
        super().__init__(name=nick, daemon=True)
        self.nick, self.address, self.room = nick, address, room
        self.outbox = [(ulid(), text) for text in texts]
        self.kept = {}           # msgid -> (seq, nick, text)
        self.acknowledged = {}   # text -> msgid
        self.problems = []
        self.connections = 0
        self.token = None
        self.last = None         # the msgid up to which nothing is missing
        self.complete = threading.Event()   # the outbox is empty
        self.stopping = threading.Event()

    # --- the life of the thread ---
    def run(self):
        while not self.stopping.is_set():
            try:
                self.connect()
                self.catch_up()
                self.converse()
            except (Lost, OSError):
                self.stopping.wait(0.02)
            finally:
                self.close()

    def stop(self):
        self.stopping.set()
        self.join()

    def hush(self, most):
        """Says no more than so many of what is left."""
        del self.outbox[most:]

    def close(self):
        if getattr(self, "socket", None):
            self.socket.close()

    # --- the connection ---
    def connect(self):
        self.connections += 1
        self.socket = socket.create_connection(self.address, timeout=10)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.buffer = b""
        resume = f"RESUME {self.token}\r\n" if self.token else ""
        self.send(f"CAP LS 302\r\nCAP REQ :{CAPABILITIES}\r\n{resume}NICK {self.nick}\r\n"
                  f"USER {self.nick} 0 * :{self.nick}\r\nCAP END\r\n")
        while True:
            tags, source, command, params = self.receive()
            if command == "433":  # our own ghost, until the server notices that it is gone
                raise Lost
            if command == "CAP" and params[1] == "NAK":
                self.problems.append("the capabilities were refused: " + params[-1])
                raise Lost
            if command == "ERROR":
                raise Lost
            if command in ("376", "422"):
                break
        self.send(f"JOIN {self.room}\r\n")

    def send(self, text):
        self.socket.sendall(text.encode())

    def receive(self, timeout=10.0):
        self.socket.settimeout(timeout)
        while b"\n" not in self.buffer:
            data = self.socket.recv(65536)
            if not data:
                raise Lost
            self.buffer += data
        line, _, self.buffer = self.buffer.partition(b"\n")
        message = parse(line.rstrip(b"\r").decode())
        if message[2] == "PING":
            self.send(f"PONG :{message[3][-1]}\r\n")
            return self.receive(timeout)
        if message[2] == "RESUME" and message[3][0] == "TOKEN":
            self.token = message[3][1]
        return message

    # --- the gap ---
    def catch_up(self):
        """Asks for pages after the last line that is certain; live lines wait until there is none."""
        live = []
        while True:
            start = f"msgid={self.last}" if self.last else "timestamp=1970-01-01T00:00:00.000Z"
            self.send(f"CHATHISTORY AFTER {self.room} {start} {PAGE}\r\n")
            page = self.page(live)
            for message in page:
                self.keep(*message)
            if page:
                self.last = page[-1][0]["msgid"]
            if len(page) < PAGE:
                break
        for message in live:
            self.keep(*message)

    def page(self, live):
        batch, lines = None, []
        while True:
            tags, source, command, params = self.receive()
            if command == "BATCH" and params[0][0] == "+" and "chathistory" in params[1]:
                batch = params[0][1:]
            elif command == "BATCH" and batch and params[0] == "-" + batch:
                return lines
            elif batch and tags.get("batch") == batch:
                lines.append((tags, source, command, params))
            elif command == "FAIL" and params[0] == "CHATHISTORY":
                self.problems.append("no history: " + " ".join(params))
                raise Lost
            elif "msgid" in tags and params and params[0] == self.room:
                live.append((tags, source, command, params))

    def keep(self, tags, source, command, params):
        """Insert or ignore. What was kept once never changes."""
        if command != "PRIVMSG" or params[0] != self.room:
            return
        entry = (int(tags.get("parlor.chat/seq", 0)), source, params[-1])
        known = self.kept.setdefault(tags["msgid"], entry)
        if known != entry:
            self.problems.append(f"{tags['msgid']} was {known} and is {entry}")

    # --- talk ---
    def converse(self):
        while not self.stopping.is_set():
            if self.outbox:
                self.say_next()
            else:
                self.complete.set()
                self.listen()

    def say_next(self):
        cid, text = self.outbox[0]
        self.send(f"@parlor.chat/cid={cid};label={cid[-8:]} PRIVMSG {self.room} :{text}\r\n")
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline:
            tags, source, command, params = self.receive()
            self.take_live(tags, source, command, params)
            if tags.get("parlor.chat/cid") == cid and command == "PRIVMSG":
                before = self.acknowledged.setdefault(text, tags["msgid"])
                if before != tags["msgid"]:
                    self.problems.append(f"{text} was acknowledged as {before} and {tags['msgid']}")
                self.outbox.pop(0)
                return
            if command == "FAIL" and cid in params:
                self.problems.append("refused: " + " ".join(params))
                self.outbox.pop(0)
                return
        raise Lost

    def listen(self):
        try:
            self.take_live(*self.receive(0.2))
        except TimeoutError:
            pass

    def take_live(self, tags, source, command, params):
        if command == "ERROR":
            raise Lost
        if "msgid" in tags and params and params[0] == self.room:
            self.keep(tags, source, command, params)
            if command == "PRIVMSG" and source != self.nick:
                self.last = tags["msgid"]


def ask_all(address, room):
    """The room as a newcomer finds it: every line that the server has kept, in its order."""
    reader = OutboxClient("reader" + re.sub(r"\D", "", str(time.monotonic()))[-8:], address, room,
                          [])
    deadline = time.monotonic() + 60
    while True:
        try:
            reader.connect()
            reader.catch_up()
            break
        except (Lost, OSError):
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)
        finally:
            reader.close()
    return reader
