"""^C in the middle of capturing: status 130, nothing that was reported kept is lost, the next run goes on."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from tests.hostile.servers import answer, path_of, serving

PAGE = (
    "<html><body><p>“{}”, said Signe Aldervik, who runs the port of Havnes and has done so for years.</p></body></html>"
)

# A job that a shell runs in the background is started with ^C ignored, and so would be what it starts.
START = (
    "import os, signal, sys; signal.signal(signal.SIGINT, signal.SIG_DFL); "
    "os.execv(sys.executable, [sys.executable, '-m', 'factcheck', *sys.argv[1:]])"
)


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_an_interrupt_ends_soon_and_keeps_what_was_captured(tmp_path, root):
    def site(connection, head):
        path = path_of(head)
        if path.startswith("/slow"):
            time.sleep(20)
        connection.sendall(answer(PAGE.format(path).encode()))

    with serving(site) as server:
        environment = {
            **os.environ, "PYTHONPATH": str(root), "FACTCHECK_ALLOW_ADDRESSES": "127.0.0.0/8",
            "FACTCHECK_PORTS": str(server.port), "FACTCHECK_TIMEOUT": "30",
        }  # fmt: skip
        urls = [f"http://127.0.0.1:{server.port}/quick", f"http://127.0.0.1:{server.port}/slow"]
        command = [sys.executable, "-c", START, "archive", "add", *urls, "--archive", "kept"]
        process = subprocess.Popen(command, cwd=tmp_path, env=environment, stderr=subprocess.PIPE, text=True)
        deadline = time.monotonic() + 20
        while not any(b"GET /slow" in head for head in server.requests) and time.monotonic() < deadline:
            time.sleep(0.05)
        start = time.monotonic()
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=15)
        assert time.monotonic() - start < 5, "nobody waits for the slow server"
        assert process.returncode == 130, errors
        assert "Traceback" not in errors
        listing = [sys.executable, "-m", "factcheck", "archive", "list", "--json", "--archive", "kept"]
        shown = subprocess.run(listing, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert [capture["url"] for capture in json.loads(shown.stdout)] == [urls[0]]
