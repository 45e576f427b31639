"""The real client as a process that talks without end (StormClient.cpp), on a folder of its own.

It may be killed and started again on what it left on the disk. What it shows is asked for at the end
and kept in the same fields as those of an OutboxClient, so that one promise is checked for both.
"""

import collections
import os
import sqlite3
import subprocess
import threading

ROOM = "#lobby"
Shown = collections.namedtuple("Shown", "msgid seq nick kind text")


class StormClient:
    def __init__(self, nick, address, folder):
        self.nick, self.address, self.folder = nick, address, folder
        self.runs = 0
        self.told = {}           # text -> msgid: was shown with a tick
        self.promised = set()    # texts that a killed run left in its outbox
        self.problems = []
        self.outbox = []
        self.complete = threading.Event()
        self.process = None
        folder.mkdir()

    # --- runs ---
    def start(self):
        self.runs += 1
        self.shown, self.ended = [], threading.Event()
        self.process = subprocess.Popen(
            [os.environ["STORM_CLIENT"], self.address[0], str(self.address[1]), ROOM, self.nick,
             str(self.folder), f"{self.nick}-{self.runs}"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.reader = threading.Thread(target=self.read, args=(self.process.stdout,), daemon=True)
        self.reader.start()

    def kill(self):
        self.process.kill()
        self.end()
        with sqlite3.connect(self.folder / "client.db") as database:
            if database.execute("SELECT 1 FROM sqlite_master WHERE name='outbox'").fetchone():
                self.promised.update(text for text, in database.execute("SELECT text FROM outbox"))
        database.close()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.stdin.close()
            try:
                self.process.wait(30)
            except subprocess.TimeoutExpired:
                self.problems.append("did not end")
                self.process.kill()
        self.end()

    def end(self):
        if self.process:
            self.process.wait()
            self.reader.join()
            for pipe in (self.process.stdin, self.process.stdout):
                pipe.close()
            self.process = None

    def exit_code(self):
        return self.process.poll()

    def account(self):
        """What there is to say of one that says nothing any more."""
        if self.exit_code() is not None:
            return f"{self.nick}, which has ended with {self.exit_code()}"
        last = "\n".join(f"  {line.msgid} {line.nick} {line.kind} {line.text}"
                         for line in self.show()[-20:])
        return f"{self.nick}, run {self.runs}, problems {self.problems}; it shows:\n{last}"

    # --- orders ---
    def order(self, text):
        self.process.stdin.write(text + "\n")
        self.process.stdin.flush()

    def hush(self, _):
        self.order("hush")

    def show(self):
        """Every line from the first that it can have."""
        self.shown, self.ended = [], threading.Event()
        self.order("show")
        if not self.ended.wait(60):
            self.problems.append("did not show its room")
        return self.shown

    # --- what it prints ---
    def read(self, stream):
        for line in stream:
            if line.endswith("\n"):
                self.take(line[:-1])

    def take(self, line):
        word, _, rest = line.partition(" ")
        if word == "told":
            text, _, msgid = rest.partition(" ")
            if self.told.setdefault(text, msgid) != msgid:
                self.problems.append(f"{text} was kept as {self.told[text]} and as {msgid}")
        elif word == "line":
            msgid, seq, nick, kind, text = rest.split(" ", 4)
            self.shown.append(Shown(msgid, int(seq), nick, kind, text))
        elif word == "end":
            self.ended.set()
        elif word == "complete":
            self.complete.set()
        else:
            self.problems.append(line)

    # --- what it shows, in the words of the promise ---
    def talk(self):
        """Not what it says just now."""
        return [line for line in self.shown if line.kind == "talk" and line.msgid != "-"]

    @property
    def kept(self):
        return {line.msgid: (line.seq, line.nick, line.text) for line in self.talk()}

    @property
    def acknowledged(self):
        """Its own messages, in the order in which it shows them."""
        return {line.text: line.msgid for line in self.talk()
                if line.text.startswith(self.nick + "-")}
