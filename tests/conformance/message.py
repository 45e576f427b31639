"""An IRC message as values, and patterns over messages (README.md describes how they are written)."""

import re
from dataclasses import dataclass, field

_UNESCAPE = {":": ";", "s": " ", "\\": "\\", "r": "\r", "n": "\n"}


def unescape_tag(value):
    return re.sub(r"\\(.?)", lambda found: _UNESCAPE.get(found[1], found[1]), value, flags=re.S)


@dataclass
class Message:
    raw: str
    command: str
    params: list = field(default_factory=list)
    source: str = None
    tags: dict = field(default_factory=dict)

    @property
    def nick(self):
        return (self.source or "").partition("!")[0]

    @property
    def text(self):
        return self.params[-1] if self.params else ""


def parse(line):
    """A line without its end, as text. Raises ValueError when it is no IRC message."""
    rest, tags, source = line, {}, None
    if rest.startswith("@"):
        head, _, rest = rest[1:].partition(" ")
        for tag in head.split(";"):
            key, _, value = tag.partition("=")
            tags[key] = unescape_tag(value)
        rest = rest.lstrip(" ")
    if rest.startswith(":"):
        source, _, rest = rest[1:].partition(" ")
        rest = rest.lstrip(" ")
    words, colon, trailing = rest.partition(" :")
    params = words.split()
    if not params:
        raise ValueError(f"no command in {line!r}")
    if colon:
        params.append(trailing)
    return Message(line, params[0], params[1:], source, tags)


class ParamPattern:
    """One parameter: a glob, /a regular expression/, {a set of words}, (name) or (name=pattern)."""

    def __init__(self, text):
        self.capture = None
        found = re.fullmatch(r"\((\w+)(?:=(.*))?\)", text, re.S)
        if found:
            self.capture, text = found[1], found[2] if found[2] is not None else "*"
        self.words = None
        if len(text) >= 2 and text[0] == "{" and text[-1] == "}":
            self.words = sorted(_literal(word) for word in text[1:-1].split())
        elif len(text) >= 2 and text[0] == "/" and text[-1] == "/":
            self.regex = re.compile(text[1:-1], re.S)
        else:
            self.regex = re.compile(_glob(text), re.S)

    def match(self, value, captures):
        if self.words is not None:
            fits = sorted(value.split()) == self.words
        else:
            fits = self.regex.fullmatch(value) is not None
        if fits and self.capture:
            captures[self.capture] = value
        return fits


def _literal(text):
    return re.sub(r"\\(.)", r"\1", text)


def _glob(text):
    parts = re.findall(r"\\.|\*|[^\\*]+|\\$", text, re.S)
    return "".join(".*" if part == "*" else re.escape(_literal(part)) for part in parts)


def escape(value):
    """A value put into a pattern stands for itself."""
    return re.sub(r"([\\*])", r"\\\1", str(value))


class Pattern:
    """What one line may look like. `match` returns the captures, or None."""

    def __init__(self, text):
        self.text = text
        rest = text
        self.tags, self.absent, self.exact_tags = {}, set(), False
        if rest.startswith("@"):
            head, _, rest = rest[1:].partition(" ")
            self._parse_tags(head)
        self.source = None
        if rest.startswith(":"):
            source, _, rest = rest[1:].partition(" ")
            self.source = source
        words, colon, trailing = (" " + rest).partition(" :")
        params = words.split()
        if colon:
            params.append(trailing)
        self.open_end = len(params) > 1 and params[-1] == "..."
        if self.open_end:
            params.pop()
        self.command = params[0]
        self.params = [ParamPattern(param) for param in params[1:]]

    def _parse_tags(self, head):
        if head.startswith("="):
            self.exact_tags, head = True, head[1:]
        for tag in filter(None, head.split(";")):
            key, _, value = tag.partition("=")
            if key.startswith("!"):
                self.absent.add(key[1:])
            else:
                self.tags[key] = ParamPattern(value)

    def match(self, message):
        captures = {}
        fits = (self._fits_tags(message, captures) and self._fits_source(message, captures)
                and self._fits_command(message) and self._fits_params(message, captures))
        return captures if fits else None

    def _fits_tags(self, message, captures):
        if self.exact_tags and set(message.tags) != set(self.tags):
            return False
        if self.absent & set(message.tags):
            return False
        return all(key in message.tags and pattern.match(message.tags[key], captures)
                   for key, pattern in self.tags.items())

    def _fits_source(self, message, captures):
        if self.source in (None, "*"):
            return True
        if message.source is None:
            return False
        value = message.source if re.search(r"[!(]", self.source) else message.nick
        return ParamPattern(self.source).match(value, captures)

    def _fits_command(self, message):
        return self.command == "*" or message.command in self.command.split("|")

    def _fits_params(self, message, captures):
        given = message.params
        if len(given) < len(self.params) or (not self.open_end and
                                             len(given) != len(self.params)):
            return False
        return all(pattern.match(value, captures)
                   for pattern, value in zip(self.params, given))
