"""Runs the interoperability tests with the tools of others in an environment of their own.

    python tests/interop/run.py [FOLDER]

Their dependencies do not go with ours, so warcio, FastWARC, cdxj-indexer, py-wacz and pywb are installed into FOLDER
(kept between runs; a temporary one if absent) and called as programs.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import venv

TOOLS = ("warcio", "fastwarc", "cdxj-indexer", "wacz", "pywb")


def main() -> int:
    folder = sys.argv[1] if len(sys.argv) > 1 else os.path.join(tempfile.mkdtemp(prefix="interop-"), "venv")
    programs = os.path.join(folder, "Scripts" if os.name == "nt" else "bin")
    if not os.path.exists(os.path.join(programs, "wacz")):
        venv.create(folder, with_pip=True)
        subprocess.run([os.path.join(programs, "python"), "-m", "pip", "install", "-q", *TOOLS], check=True)
    environment = {
        **os.environ,
        "FACTCHECK_INTEROP": programs,
        "FACTCHECK_PYWB": os.path.join(programs, "wayback"),
        "FACTCHECK_INTEROP_REQUIRED": "1",
    }
    here = os.path.dirname(os.path.abspath(__file__))
    return subprocess.run([sys.executable, "-m", "pytest", "-q", here], env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
