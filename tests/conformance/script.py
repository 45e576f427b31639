"""Reads a script file into cases of steps. README.md describes the format for those who write one."""

import re
from dataclasses import dataclass, field

_STEP = re.compile(r"(?P<who>[a-z]\w*(?:,[a-z]\w*)*)(?P<what><~|<!|<\?|<\{|<|>>|>1|>)\s?(?P<text>.*)",
                   re.S)
_VERBS = ("quiet", "drain", "sync", "closed", "close", "reset", "half-close", "collect")


class ScriptError(Exception):
    pass


@dataclass
class Step:
    line: int
    kind: str            # "send", "expect", "verb", "let", "check", "client", ...
    who: list = field(default_factory=list)
    text: str = ""
    steps: list = field(default_factory=list)  # of a repeat; patterns of a group


@dataclass
class Case:
    title: str
    line: int
    steps: list = field(default_factory=list)


@dataclass
class Script:
    path: str
    configuration: str = "default"
    cases: list = field(default_factory=list)


def load(path):
    script = Script(str(path))
    lines = path.read_text("utf-8").splitlines()
    position = 0
    while position < len(lines):
        text = lines[position].rstrip()
        position += 1
        if not text.strip() or text.lstrip().startswith("#"):
            continue
        if text.startswith("== "):
            script.cases.append(Case(text[3:].strip(), position))
        elif text.startswith("server ") and not script.cases:
            script.configuration = text.split()[1]
        elif not script.cases:
            raise ScriptError(f"{path}:{position}: a step before the first case")
        else:
            step, position = _step(path, lines, position - 1)
            script.cases[-1].steps.append(step)
    titles = [case.title for case in script.cases]
    for title in titles:
        if titles.count(title) > 1:
            raise ScriptError(f"{path}: two cases are called {title!r}")
    return script


def _step(path, lines, position):
    number, text = position + 1, lines[position].strip()
    position += 1
    word, _, rest = text.partition(" ")
    if word == "repeat":
        step = Step(number, "repeat", text=rest.strip())
        return _until(path, lines, position, step, "end")
    if word in ("connect", "client", "let", "expect", "room", "restart"):
        kind = {"expect": "check"}.get(word, word)
        return Step(number, kind, text=rest.strip()), position
    verb = re.fullmatch(r"([a-z]\w*(?:,[a-z]\w*)*) (%s)(?: (\w+))?" % "|".join(_VERBS), text)
    if verb:
        return Step(number, verb[2], verb[1].split(","), verb[3] or ""), position
    found = _STEP.fullmatch(text)
    if not found:
        raise ScriptError(f"{path}:{number}: {text!r} is no step")
    kinds = {">": "send", ">>": "bytes", ">1": "dribble", "<": "expect", "<?": "optional",
             "<~": "skip", "<!": "never", "<{": "group"}
    step = Step(number, kinds[found["what"]], found["who"].split(","), found["text"])
    if step.kind == "group":
        return _group(path, lines, position, step)
    return step, position


def _group(path, lines, position, step):
    while position < len(lines):
        text = lines[position].strip()
        position += 1
        if text == "}":
            return step, position
        if text and not text.startswith("# "):
            step.steps.append(Step(position, "pattern", step.who, text))
    raise ScriptError(f"{path}:{step.line}: the group is not closed")


def _until(path, lines, position, step, end):
    while position < len(lines):
        text = lines[position].strip()
        if text == end:
            return step, position + 1
        if not text or text.startswith("#"):
            position += 1
            continue
        inner, position = _step(path, lines, position)
        step.steps.append(inner)
    raise ScriptError(f"{path}:{step.line}: no {end}")
