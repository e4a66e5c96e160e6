"""A terminal with somebody who types."""

import os
import pty
import select
import time


def typed(command, env, answers, seconds=60):
    """Runs a command at a terminal, answers what it asks, and hands back its code and what was shown."""
    process, screen = pty.fork()
    if process == 0:
        os.execvpe(command[0], list(map(str, command)), env)
    shown, answers, until = "", list(answers), time.monotonic() + seconds
    seen = 0
    while time.monotonic() < until:
        if not select.select([screen], [], [], 0.2)[0]:
            continue
        try:
            shown += os.read(screen, 4096).decode("utf-8", "replace")
        except OSError:
            break
        if answers and answers[0][0] in shown[seen:]:
            seen = len(shown)
            # Whoever asks turns the echo off first.
            time.sleep(0.3)
            os.write(screen, answers.pop(0)[1].encode() + b"\n")
    else:
        os.kill(process, 9)
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), shown
