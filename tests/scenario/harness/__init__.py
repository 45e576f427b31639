"""What the scenario tests share: the real server as a process, clients of every kind, and a runner.

Nothing here sleeps to wait for a state: every wait reads until the state is there or the patience
of the test (PARLOR_TEST_PATIENCE, seconds) is over, and then shows everything that was said.
"""

from harness.case import ScenarioCase, main
from harness.clients import IrcClient, PlainClient, RawClient
from harness.lan import Lan
from harness.lines import ExpectationFailed, LineReader, Transcript, patience
from harness.process import Child, child_environment, find_program
from harness.server import ServerProcess, late_ledger, parlor_binary
from harness.tmux import Tmux

__all__ = [
    "Child", "ExpectationFailed", "IrcClient", "Lan", "LineReader", "PlainClient", "RawClient",
    "ScenarioCase", "ServerProcess", "Tmux", "Transcript", "child_environment", "find_program",
    "late_ledger", "main", "parlor_binary", "patience",
]
