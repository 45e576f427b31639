#!/usr/bin/env python3
"""Runs conformance scripts against the real server: one server per script, scripts side by side.

    run.py [--jobs N] [--case TEXT] [--against HOST:PORT] [--report FILE] [-v] [SCRIPT...]

Without scripts, all of sections/. Ends with 1 when a case failed. --against plays against a server
that is already there (any IRC server), which is how the runner itself is checked.
"""

import argparse
import concurrent.futures
import pathlib
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "scenario")]

from harness import ServerProcess, Transcript, late_ledger  # noqa: E402
import script as scripts  # noqa: E402
from play import CaseFailed, Player  # noqa: E402


class GivenServer:
    """Stands in for a ServerProcess when the server is not ours."""

    def __init__(self, address):
        host, _, port = address.rpartition(":")
        self._address = (host, int(port))

    def address(self):
        return self._address

    def stop(self):
        return 0

    def end(self):
        pass

    def error_text(self):
        return ""


def start_server(configuration, directory, against):
    if against:
        return GivenServer(against)
    text = (HERE / "servers" / f"{configuration}.toml").read_text()
    return ServerProcess(Transcript(), directory, rooms=(), config=text,
                         listen=("irc://127.0.0.1:0",))


def run_case(server, case, verbose):
    transcript = Transcript()
    player = Player(server, transcript)
    try:
        player.play(case)
        return None
    except CaseFailed as failure:
        where, text = failure.line, str(failure)
    except (OSError, TimeoutError, AssertionError) as error:
        where, text = player.line, f"{type(error).__name__}: {error}"
    shown = transcript.show(200 if verbose else 30)
    return where, text, shown


def run_script(path, options):
    started = time.monotonic()
    script = scripts.load(path)
    chosen = [case for case in script.cases if options.case.lower() in case.title.lower()]
    failures = []
    with tempfile.TemporaryDirectory(prefix="parlor-") as directory:
        if not chosen:
            return path, 0, [], 0.0
        try:
            server = start_server(script.configuration, directory, options.against)
        except AssertionError as error:
            return path, len(chosen), [("the server", 0, str(error), "")], 0.0
        try:
            for case in chosen:
                failed = run_case(server, case, options.verbose)
                if failed:
                    failures.append((case.title, *failed))
            failures += stop(server)
        finally:
            server.end()
    return path, len(chosen), failures, time.monotonic() - started


def stop(server):
    try:
        code = server.stop()
    except (AssertionError, OSError) as error:
        return [("the server stops", 0, str(error), server.error_text()[-3000:])]
    if code != 0:
        return [("the server stops", 0, f"exit code {code}", server.error_text()[-3000:])]
    return []


def show(result):
    path, count, failures, seconds = result
    print(f"{path.stem}: {count - len(failures)} of {count} in {seconds:.1f} s", flush=True)
    for title, line, text, transcript in failures:
        print(f"  FAILED {title} ({path}:{line})\n    {text}")
        print("\n".join(f"      | {entry}" for entry in transcript.splitlines()), flush=True)


def report(results, target):
    lines = [f"# Conformance: what fails ({time.strftime('%Y-%m-%d %H:%M')}, "
             f"{'late ledger' if late_ledger() else 'ledger commits at once'})", ""]
    total = sum(count for _, count, _, _ in results)
    failed = sum(len(failures) for _, _, failures, _ in results)
    lines.append(f"{total - failed} of {total} cases pass.")
    for path, count, failures, _ in results:
        if failures:
            lines += ["", f"## {path.stem}: {len(failures)} of {count}"]
            lines += [f"- **{title}** ({path.name}:{line})\n    {text}"
                      for title, line, text, _ in failures]
    pathlib.Path(target).write_text("\n".join(lines) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("scripts", nargs="*", type=pathlib.Path)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--case", default="", help="only cases whose title contains this")
    parser.add_argument("--against", help="HOST:PORT of a server that is already there")
    parser.add_argument("--report", help="write the failures to this file")
    parser.add_argument("-v", "--verbose", action="store_true", help="longer transcripts")
    options = parser.parse_args()
    paths = options.scripts or sorted((HERE / "sections").glob("*.txt"))
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        results = []
        for result in pool.map(lambda path: run_script(path, options), paths):
            results.append(result)
            show(result)
    if options.report:
        report(results, options.report)
    return 1 if any(failures for _, _, failures, _ in results) else 0


if __name__ == "__main__":
    sys.exit(main())
