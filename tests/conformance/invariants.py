"""Rules that hold for every line of every case, whatever the script looks at.

One watcher per connection. It knows the nick and the negotiated capabilities from what the server
said, and names each breach in one sentence.
"""

import re

LINE_BYTES = 512          # Modern IRC, "Message Format": without tags, with CR LF
TAG_BYTES = 8191          # IRCv3 message-tags: "@" to the space, both included
_TAG_CAPABILITY = {"time": "server-time", "account": "account-tag", "label": "labeled-response",
                   "batch": "batch", "parlor.chat/cid": "parlor.chat/cid",
                   "parlor.chat/seq": "parlor.chat/seq"}
_COMMAND_CAPABILITY = {
    "TAGMSG": ("message-tags",), "AWAY": ("away-notify",), "ACCOUNT": ("account-notify",),
    "CHGHOST": ("chghost",), "SETNAME": ("setname",), "BATCH": ("batch",),
    "ACK": ("labeled-response",), "REDACT": ("draft/message-redaction",),
    "MARKREAD": ("draft/read-marker",), "RENAME": ("draft/channel-rename",)}


class Watcher:
    def __init__(self):
        self.nick = None
        self.wished = set()
        self.server = None
        self.capabilities = set()
        self.registered = False
        self.breaches = []
        self._batches = {}

    def sent(self, line):
        """A line that the script sends: a wish for a nick is allowed in replies before 001."""
        found = re.match(r"(?:@\S+ +)?NICK +:?(\S+)", line, re.I)
        if found:
            self.wished.add(found[1])

    def raw(self, data):
        """Bytes of one line with its end."""
        if not data.endswith(b"\r\n"):
            self._breach("a line does not end with CR LF", data)
        body = data[:-2]
        if any(byte in body for byte in b"\r\n\0"):
            self._breach("CR, LF or NUL inside a line", data)
        tags = b""
        if body.startswith(b"@"):
            tags, _, body = body.partition(b" ")
        if len(body) + 2 > LINE_BYTES:
            self._breach(f"a line of {len(body) + 2} bytes", data)
        if len(tags) + 1 > TAG_BYTES:
            self._breach(f"{len(tags) + 1} bytes of tags", data)
        try:
            data.decode("utf-8")
        except UnicodeDecodeError:
            self._breach("bytes that are not UTF-8", data)

    def message(self, message):
        if message.command == "CAP":  # what an ACK grants holds from that line on
            self._learn(message)
        self._check_tags(message)
        self._check_command(message)
        self._check_batch(message)
        if re.fullmatch(r"\d{3}", message.command):
            self._numeric(message)
        self._learn(message)

    def _breach(self, what, shown):
        self.breaches.append(f"{what}: {shown!r}")

    def _check_tags(self, message):
        for tag in message.tags:
            needed = _TAG_CAPABILITY.get(tag, "message-tags")
            if needed not in self.capabilities:
                self._breach(f"tag {tag} without the capability {needed}", message.raw)
        time = message.tags.get("time")
        if time is not None and not re.fullmatch(
                r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", time):
            self._breach("a time tag that is no UTC time with milliseconds", message.raw)
        msgid = message.tags.get("msgid")
        if msgid is not None and not re.fullmatch(r"[^\s:;][^\s;]*", msgid):
            self._breach("a msgid that is no token", message.raw)

    def _check_command(self, message):
        needed = _COMMAND_CAPABILITY.get(message.command, ())
        if needed and not self.capabilities.intersection(needed):
            self._breach(f"{message.command} without {needed[0]}", message.raw)
        if message.command == "JOIN":
            count = 3 if "extended-join" in self.capabilities else 1
            if len(message.params) != count:
                self._breach(f"a JOIN of {len(message.params)} parameters", message.raw)
        if message.command in ("PRIVMSG", "NOTICE", "TAGMSG"):
            self._check_speech(message)

    def _check_speech(self, message):
        if not message.source:
            self._breach("speech without a source", message.raw)
        own = self.nick is not None and message.nick == self.nick
        replayed = "batch" in message.tags
        to_self = bool(message.params) and message.params[0] == self.nick
        if own and not to_self and not replayed and "echo-message" not in self.capabilities:
            self._breach("an echo without echo-message", message.raw)

    def _check_batch(self, message):
        if "batch" in message.tags and message.tags["batch"] not in self._batches:
            self._breach("a line in a batch that is not open", message.raw)
        if message.command == "BATCH" and message.params:
            sign, reference = message.params[0][:1], message.params[0][1:]
            if not re.fullmatch(r"[A-Za-z0-9-]+", reference):
                self._breach("a batch reference that is no token", message.raw)
            if sign == "+":
                self._batches[reference] = message.raw
            elif self._batches.pop(reference, None) is None:
                self._breach("the end of a batch that is not open", message.raw)

    def _numeric(self, message):
        if message.source is None:
            self._breach("a numeric without a source", message.raw)
        elif self.server and message.source != self.server:
            self._breach(f"a numeric that is not from {self.server}", message.raw)
        target = message.params[0] if message.params else ""
        allowed = {self.nick} if self.registered else {"*", *self.wished}
        if message.command == "001":
            return
        if target not in allowed:
            self._breach(f"a numeric for {target}, but this is {self.nick or '*'}", message.raw)

    def _learn(self, message):
        if message.command == "001":
            self.registered, self.nick = True, message.params[0]
            self.server = message.source
        elif message.command == "NICK" and message.nick == self.nick and message.params:
            self.nick = message.params[0]
        elif message.command == "CAP" and len(message.params) > 2:
            self._learn_capabilities(message.params[1], message.params[-1].split())

    def _learn_capabilities(self, subcommand, names):
        if subcommand == "ACK":
            for name in names:
                if name.startswith("-"):
                    self.capabilities.discard(name[1:])
                else:
                    self.capabilities.add(name)
        elif subcommand == "DEL":
            self.capabilities.difference_update(names)

    def finish(self):
        for raw in self._batches.values():
            self._breach("a batch that was never closed", raw)
