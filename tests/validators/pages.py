"""The HTML report before other people's judges: vnu, html-validate, axe-core, and a real browser.

    python -m tests.validators.pages TOOLS

TOOLS holds node_modules with vnu-jar, html-validate, axe-core and puppeteer-core (``run.sh`` installs them); Java and
Chromium come from the system. Each judge is shown to refuse a planted fault first. Exit codes of these tools prove
nothing (vnu ends with 0 for a missing file): what they print is read.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from factcheck.reporters import render
from factcheck.settings import Settings
from tests.reporters.sample import report

BROWSER = Path(__file__).with_name("browser.mjs")
FAULTS = {
    "a duplicate id": ("</body>", '<p id="main">again</p></body>'),
    "an element never closed": ("</body>", "<div></body>"),
}
UNKNOWN = ('<main id="main"', '<main blink="1" id="main"')
"""An attribute HTML does not know: vnu alone sees it (html-validate checks the values of those it knows)."""
SEEN = {
    "no language": ('<html lang="en">', "<html>"),
    "low contrast": ("</body>", '<p style="color:#bbb;background:#fff">faint</p></body>'),
    "an empty link": ("</main>", '<a href="https://o.example/"></a></main>'),
}


class Judges:
    """Counts what each judge said and what it should have said."""

    def __init__(self, tools: Path) -> None:
        self.tools = tools
        self.failed = 0

    def expect(self, what: str, refused: bool, expected: bool, detail: object = "") -> None:
        self.failed += refused is not expected
        print(f"{'ok  ' if refused is expected else 'FAIL'} {what}: {'refused' if refused else 'accepted'}")
        if refused is not expected:
            print(f"     {str(detail)[:1500]}")

    def page(self, name: str, text: str) -> Path:
        path = self.tools / f"{name}.html"
        path.write_text(text, encoding="utf-8")
        return path

    def vnu(self, what: str, text: str, expected: bool) -> None:
        jar = self.tools / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
        words = ["java", "-jar", str(jar), "--format", "json", "--stdout", str(self.page("vnu", text))]
        done = subprocess.run(words, capture_output=True, text=True, check=False)
        messages = [m for m in json.loads(done.stdout)["messages"] if m.get("type") == "error"]
        self.expect(f"vnu, {what}", bool(messages), expected, [(m["message"], m.get("extract")) for m in messages[:4]])

    def html_validate(self, what: str, text: str, expected: bool) -> None:
        config = self.tools / ".htmlvalidate.json"
        rules = {
            "no-inline-style": "off",
            "long-title": "off",
            "no-trailing-whitespace": "off",
            "tel-non-breaking": "off",
        }
        config.write_text(json.dumps({"root": True, "extends": ["html-validate:recommended"], "rules": rules}))
        tool = self.tools / "node_modules" / ".bin" / "html-validate"
        verdict = self.tools / "html-validate.json"
        verdict.unlink(missing_ok=True)
        # Its standard output is cut at a pipe's length, so it writes a file; no file means it did not run.
        shape = f"json={verdict}"
        words = [str(tool), "--config", str(config), "--formatter", shape, str(self.page("html-validate", text))]
        subprocess.run(words, capture_output=True, text=True, check=False)
        results = json.loads(verdict.read_text(encoding="utf-8"))
        found = [(m["ruleId"], m["message"], m.get("line")) for r in results for m in r["messages"]]
        self.expect(f"html-validate, {what}", bool(found), expected, found[:6])

    def browser(self, text: str) -> dict[str, object]:
        path = self.page("browser", text)
        done = subprocess.run(
            ["node", str(BROWSER), str(path)],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "NODE_PATH": str(self.tools / "node_modules"), "TOOLS": str(self.tools)},
        )
        if done.returncode:
            sys.exit(f"the browser failed:\n{done.stderr}")
        found: dict[str, object] = json.loads(done.stdout)
        return found


def main() -> int:
    judges = Judges(Path(sys.argv[1]).resolve())
    good = render("html", report(), Settings(author="The Norland Desk"))
    judges.vnu("an unknown attribute", good.replace(*UNKNOWN, 1), True)
    for judge in (judges.vnu, judges.html_validate):
        for what, (old, new) in FAULTS.items():
            judge(what, good.replace(old, new, 1), True)
        judge("the report", good, False)
    for what, (old, new) in SEEN.items():
        judges.expect(f"axe, {what}", bool(judges.browser(good.replace(old, new, 1))["light"]), True)
    seen = judges.browser(good)
    for scheme in ("light", "dark"):
        judges.expect(f"axe, the report in {scheme}", bool(seen[scheme]), False, seen[scheme])
    for what in ("requests", "overflow360", "overflow1280", "lost", "keys"):
        judges.expect(f"browser, {what}", bool(seen[what]), False, seen[what])
    judges.expect("browser, a deep link that is absent scrolls nowhere", not seen["absent"], True, seen["absent"])
    judges.expect("browser, a deep link scrolls to its passage", not seen["deep"], False, seen["deep"])
    print("tab order:", " > ".join(map(str, seen["tabs"])))  # type: ignore[call-overload]
    print(f"{judges.failed} judges disagree with what was expected")
    return int(judges.failed > 0)


if __name__ == "__main__":
    sys.exit(main())
