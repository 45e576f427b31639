#!/usr/bin/env python3
"""Checks every #include of core, ui and app against the tables in core/README.md and ui/README.md.

    layers.py [ROOT]        prints each include that its row does not allow; exits 1 if there is one
    layers.py --self-test   proves that it can fail

A row: | `folder`, ... | what lives there | may include | from outside |. A folder may always include
itself and the standard library; `app` may include everything. Every folder with sources needs a row.
"""
import re
import sys
import tempfile
from pathlib import Path

INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]', re.MULTILINE)

# Headers from outside that a row has to name. What is not listed here is free for all.
OUTSIDE = {
    "Qt": re.compile(r"Q[A-Z]\w*|Qt\w+/.*|q[a-z]+\.h"),
    "SQLite": re.compile(r"sqlite3(ext)?\.h"),
    "ICU": re.compile(r"unicode/.*"),
    "libsodium": re.compile(r"sodium(\.h|/.*)"),
    "toml++": re.compile(r"toml\+\+/.*"),
    "OpenSSL": re.compile(r"openssl/.*"),
    "qrcodegen": re.compile(r"qrcodegen/.*"),
    "qtkeychain": re.compile(r"qt6?keychain/.*"),
    "hunspell": re.compile(r"hunspell/.*"),
    "POSIX": re.compile(r"sys/(socket|select|epoll|uio|un|eventfd)\.h|netinet/.*|arpa/.*|netdb\.h|poll\.h"),
}


class Row:
    def __init__(self, may_include, outside):
        self.everything = may_include.startswith("all of ")
        self.folders = set(re.findall(r"\w+", may_include))
        self.outside = set()
        for library in OUTSIDE:
            if re.search(rf"(?<![\w+]){re.escape(library)}", outside):
                self.outside.add(library)


def read_table(readme):
    """{folder: Row} of the table in a README.md."""
    rows = {}
    for line in readme.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        names = re.findall(r"`(\w+)`", cells[0])
        if line.startswith("|") and len(cells) == 4 and names:
            rows.update({name: Row(cells[2], cells[3]) for name in names})
    return rows


def sources(folder):
    return sorted(path for path in folder.rglob("*") if path.suffix in (".h", ".cpp"))


def problem_of(bracket, header, folder, row, known):
    """What is wrong with one include, or None."""
    first = header.split("/")[0]
    if bracket == '"':
        if header.endswith(".moc"):
            return None
        if "/" not in header:
            return "is written without its folder"
        if first == folder or row.everything or first in row.folders:
            return None
        return f"is not open to {folder}" if first in known else "is in no folder of the table"
    for library, pattern in OUTSIDE.items():
        if pattern.fullmatch(header) and library not in row.outside:
            return f"({library}) is not open to {folder}"
    return None


def check(root):
    """Every violation as one line."""
    problems = []
    tables = {part: read_table(root / part / "README.md") for part in ("core", "ui")}
    known = set(tables["core"]) | set(tables["ui"]) | {"app"}
    for part, rows in tables.items():
        if not rows:
            problems.append(f"{part}/README.md: has no table of folders")
        for folder in sorted(path for path in (root / part).iterdir() if path.is_dir()):
            files = sources(folder)
            if not files:
                continue
            row = rows.get(folder.name)
            if not row:
                problems.append(f"{part}/{folder.name}: has no row in {part}/README.md")
                continue
            for path in files:
                for bracket, header in INCLUDE.findall(path.read_text(encoding="utf-8")):
                    problem = problem_of(bracket, header, folder.name, row, known)
                    if problem:
                        problems.append(f"{path.relative_to(root)}: {header} {problem}")
        problems += [f"{path.relative_to(root)}: lies in no folder" for path in (root / part).iterdir()
                     if path.suffix in (".h", ".cpp")]
    return problems


def self_test():
    table = ("| folder | what | may include | from outside |\n|---|---|---|---|\n"
             "| `base` | ids | - | ICU |\n| `io` | sockets | base | POSIX |\n")
    good = {"core/io/Loop.cpp": '#include "io/Loop.h"\n#include <sys/socket.h>\n#include "base/Id.h"\n',
            "core/base/Id.h": "#include <string>\n#include <unicode/uchar.h>\n",
            "ui/theme/Theme.cpp": "#include <QColor>\n"}
    bad = {"core/base/Up.cpp": '#include "io/Loop.h"\n', "core/base/Qt.h": "#include <QString>\n",
           "core/base/Socket.cpp": "# include <sys/socket.h>\n", "core/io/Bare.h": '#include "Loop.h"\n',
           "core/io/Far.h": '#include "nowhere/Loop.h"\n', "core/new/New.h": "\n", "core/Stray.h": "\n",
           "ui/theme/Down.cpp": '#include "base/Id.h"\n'}
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)

        def write(path, text):
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text, encoding="utf-8")

        write("core/README.md", table)
        write("ui/README.md", "| `theme` | colours | - | QtGui |\n")
        for path, text in good.items():
            write(path, text)
        assert check(root) == [], check(root)
        for path, text in bad.items():
            write(path, text)
            found = check(root)
            assert len(found) == 1, (path, found)
            (root / path).unlink()
            if path.startswith("core/new"):
                (root / path).parent.rmdir()
        write("ui/README.md", "no table\n")
        assert len(check(root)) == 2, check(root)


def main():
    if "--self-test" in sys.argv:
        self_test()
        return 0
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent.parent
    problems = check(root)
    print("\n".join(problems) if problems else "every include is allowed by its table")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
