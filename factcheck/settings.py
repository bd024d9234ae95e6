"""Settings of one run: frozen, with defaults; options, environment and files are merged in ``resolve``.

Precedence: option > ``FACTCHECK_*`` > project file > user file > default. The project file is ``factcheck.toml``,
else ``[tool.factcheck]`` of ``pyproject.toml``, nearest upwards. Every value knows where it came from.
"""

from __future__ import annotations

import os

from factcheck.core.typed import TYPE_CHECKING, NamedTuple
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

DEFAULT_FAIL_ON = ("altered", "not_found", "elsewhere", "reported_differs")

PROJECT_FILE = "factcheck.toml"


class Settings(NamedTuple):
    """Every setting of ``factcheck check`` and where it matters; names are those of the options and of the files."""

    archive: tuple[str, ...] = ()
    offline: bool = True
    refresh: bool = False
    format: tuple[str, ...] = ()
    output: str | None = None
    fail_on: tuple[str, ...] = DEFAULT_FAIL_ON
    exit_zero: bool = False
    allow_incomplete: bool = False
    require: str = "any"
    profile: str = "reuters"
    at: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    baseline: str | None = None
    jobs: int = 1
    timeout: float = 30.0
    article_url: str | None = None
    article_date: str | None = None
    article_title: str | None = None
    watch: bool = False
    quiet: bool = False
    verbose: int = 0
    color: str = "auto"
    width: int | None = None
    ascii: bool = False
    contact: str | None = None
    user_agent: str | None = None
    ignore_robots: bool = False
    proxy: str | None = None
    wayback_url: str = "https://web.archive.org"
    oembed_url: str = "https://publish.twitter.com/oembed"
    syndication_url: str = "https://cdn.syndication.twimg.com/tweet-result"
    telegram_url: str = "https://t.me"
    bluesky_url: str = "https://public.api.bsky.app"
    outlets: str | None = None
    author: str | None = None
    hyperlinks: bool = False
    allow_addresses: tuple[str, ...] = ()
    ports: tuple[str, ...] = ("80", "443", "8080", "8443")
    mastodon_url: str | None = None
    tsa_url: str | None = None

    def recorded(self) -> tuple[tuple[str, object], ...]:
        """Return the settings that bear on what is found, as a result records them; layout and output paths do not."""
        return tuple((name, getattr(self, name)) for name in _RECORDED)


_RECORDED = (
    "archive",
    "offline",
    "fail_on",
    "exit_zero",
    "allow_incomplete",
    "require",
    "profile",
    "at",
    "select",
    "ignore",
    "baseline",
    "article_url",
    "article_date",
    "article_title",
)

_CHOICES: dict[str, tuple[str, ...]] = {
    "color": ("auto", "always", "never"),
    "require": ("any", "archived", "primary"),
    "profile": ("reuters", "ap", "guardian", "chicago", "bluebook"),
}

_PATHS = ("archive", "baseline", "outlets", "output")
"""Settings that name files: in a configuration file they are relative to that file."""

VERDICTS = (
    "verbatim",
    "typographic",
    "editorial",
    "altered",
    "not_found",
    "elsewhere",
    "incomplete",
    "unavailable",
    "uncited",
    "other_language",
    "not_a_claim",
    "reported_agrees",
    "reported_differs",
)

FAIL_ON_WORDS = (*VERDICTS, "minor", "error", "warning", "note", "none")
"""What ``--fail-on`` takes besides codes: verdicts, ``minor`` (minor alterations too), levels, ``none``."""

_NOT_SETTINGS = ("FACTCHECK_DEBUG", "FACTCHECK_SHARED", "FACTCHECK_CONFIG", "FACTCHECK_ISOLATED")


class Resolved(NamedTuple):
    """The settings of a run, where each value came from, and the files that were read."""

    settings: Settings
    sources: dict[str, str]
    files: tuple[str, ...] = ()


def resolve(
    flags: Mapping[str, object] | None = None,
    *,
    environ: Mapping[str, str] | None = None,
    start: str | None = None,
    config: str | None = None,
    isolated: bool = False,
) -> Resolved:
    """Merge options, environment and files into the settings of one run.

    Args:
        flags: options given on the command line by setting name; None means: not given.
        environ: the environment; that of the process if absent.
        start: the folder where the search for a project file begins; the working directory if absent.
        config: the one configuration file to read (``--config``); it must exist.
        isolated: read no configuration file at all (``--isolated``).

    Raises:
        UsageError: an unknown key, a value of the wrong kind, a file that is no TOML; with the file and a suggestion.
    """
    environ = os.environ if environ is None else environ
    config = config or environ.get("FACTCHECK_CONFIG") or None
    isolated = isolated or _truth(environ.get("FACTCHECK_ISOLATED", "")) is True
    values: dict[str, object] = {}
    sources = dict.fromkeys(Settings._fields, "default")
    if environ.get("CI"):
        sources["offline"] = "default, CI is set"
    else:
        values["offline"] = False
    files = [] if isolated and not config else _files(environ, start or os.getcwd(), config)
    layers = [(path, _from_file(path, table)) for path, table in files]
    layers.append(("environment", _from_environment(environ)))
    layers.append(("option", {k: v for k, v in (flags or {}).items() if v is not None}))
    for where, layer in layers:
        for name, value in layer.items():
            values[name] = _checked(name, value, where)
            sources[name] = {"environment": f"FACTCHECK_{name.upper()}", "option": f"--{name.replace('_', '-')}"}.get(
                where, where
            )
    return Resolved(_made(values), sources, tuple(path for path, _ in files))


def _made(values: Mapping[str, object]) -> Settings:
    """Return the settings with these values, each already of its kind, over the defaults."""
    return Settings._make(values.get(name, default) for name, default in Settings()._asdict().items())


# --- files ---------------------------------------------------------------------------------------------


def _files(environ: Mapping[str, str], start: str, config: str | None) -> list[tuple[str, dict[str, object]]]:
    """Return the tables to apply, weakest first: the user's, then the project's (or the one that was named)."""
    found: list[tuple[str, dict[str, object]]] = []
    base = environ.get("XDG_CONFIG_HOME") or os.path.join(environ.get("HOME", ""), ".config")
    user = os.path.join(base, "factcheck", PROJECT_FILE)
    if os.path.isabs(user) and os.path.isfile(user):
        found.append((user, _read(user)))
    if config:
        if not os.path.isfile(config):
            raise UsageError(f"no configuration file {config}", "give --config the path of a factcheck.toml")
        found.append((config, _table_of(config)))
        return found
    project = find_project(start)
    if project:
        found.append(project)
    return found


def find_project(start: str) -> tuple[str, dict[str, object]] | None:
    """Return the nearest project file at or above a folder, with its table; None where there is none.

    A ``pyproject.toml`` without ``[tool.factcheck]`` is passed over; the TOML parser is loaded only for a file
    that has the words.
    """
    folder = os.path.abspath(start)
    while True:
        own = os.path.join(folder, PROJECT_FILE)
        if os.path.isfile(own):
            return own, _read(own)
        shared = os.path.join(folder, "pyproject.toml")
        if os.path.isfile(shared) and b"tool.factcheck" in _bytes(shared):
            table = _table_of(shared)
            if table:
                return shared, table
        parent = os.path.dirname(folder)
        if parent == folder:
            return None
        folder = parent


def _table_of(path: str) -> dict[str, object]:
    data = _read(path)
    if os.path.basename(path) != "pyproject.toml":
        return data
    tool = data.get("tool")
    table = tool.get("factcheck") if isinstance(tool, dict) else None
    return table if isinstance(table, dict) else {}


def _bytes(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise UsageError(f"{path}: cannot be read ({error.strerror})", "check its permissions") from error


def _read(path: str) -> dict[str, object]:
    import tomllib

    try:
        return tomllib.loads(_bytes(path).decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: no valid TOML ({error})", "see docs/configuration.md for an example") from error


def _from_file(path: str, table: Mapping[str, object]) -> dict[str, object]:
    layer: dict[str, object] = {}
    folder = os.path.dirname(os.path.abspath(path))
    for key, value in table.items():
        name = key.replace("-", "_")
        if name not in Settings._fields:
            names = [field.replace("_", "-" if "-" in key else "_") for field in Settings._fields]
            raise UsageError(f"{path}: unknown setting {key!r}", suggest(key, names))
        layer[name] = _anchored(value, folder, os.getcwd()) if name in _PATHS else value
    return layer


def _anchored(value: object, folder: str, cwd: str) -> object:
    """Turn paths of a configuration file into paths from here; kept relative below the working directory."""
    if isinstance(value, list):
        return [_anchored(item, folder, cwd) for item in value]
    if not isinstance(value, str) or os.path.isabs(value) or "://" in value:
        return value
    whole = os.path.normpath(os.path.join(folder, value))
    return os.path.relpath(whole, cwd) if whole.startswith(os.path.join(cwd, "")) else whole


def _from_environment(environ: Mapping[str, str]) -> dict[str, object]:
    layer: dict[str, object] = {}
    for name in Settings._fields:
        value = environ.get(f"FACTCHECK_{name.upper()}")
        if value is not None and value != "":
            layer[name] = value
    return layer


def unknown_variables(environ: Mapping[str, str]) -> list[str]:
    """Return ``FACTCHECK_*`` variables that are no setting: ``config show`` names them."""
    known = {f"FACTCHECK_{name.upper()}" for name in Settings._fields} | set(_NOT_SETTINGS)
    return sorted(name for name in environ if name.startswith("FACTCHECK_") and name not in known)


# --- values --------------------------------------------------------------------------------------------


def _checked(name: str, value: object, where: str) -> object:
    """Return the value as its setting's kind.

    Raises:
        UsageError: it is of another kind, or none of the words that may stand there.
    """
    kind = Settings.__annotations__[name]
    made = _as_kind(value, kind)
    shown = f"{where}: {name.replace('_', '-')}"
    if made is None:
        raise UsageError(f"{shown} cannot be {value!r}", f"it must be {_KINDS[kind]}")
    if name in _CHOICES and made not in _CHOICES[name]:
        raise UsageError(f"{shown} cannot be {value!r}", suggest(str(made), _CHOICES[name]))
    if name == "fail_on":
        _check_words(made, FAIL_ON_WORDS, shown)
    if name in ("select", "ignore"):
        _check_words(made, (), shown)
    if name == "jobs" and isinstance(made, int) and made < 1:
        raise UsageError(f"{shown} cannot be {value!r}", "it must be 1 or more")
    if name in ("at", "article_date") and not _is_date(str(made)):
        raise UsageError(f"{shown} cannot be {value!r}", "give a date as 2024-05-14")
    return made


def _is_date(text: str) -> bool:
    """Whether a text is a day, or a moment, as ISO 8601 writes it; a month or a year alone is one too."""
    from datetime import datetime

    whole = text + "0001-01-01"[len(text) :] if len(text) in (4, 7) else text
    try:
        datetime.fromisoformat(whole)
    except ValueError:
        return False
    return whole[4:5] == "-"


_KINDS = {
    "tuple[str, ...]": "a list of words",
    "bool": "true or false",
    "int": "a whole number",
    "int | None": "a whole number",
    "float": "a number",
    "str": "a text",
    "str | None": "a text",
}


def _as_kind(value: object, kind: str) -> object | None:
    if kind == "tuple[str, ...]":
        return _words(value)
    if kind == "bool":
        return value if isinstance(value, bool) else _truth(value)
    if kind.startswith(("int", "float")):
        return _number(value, float if kind == "float" else int)
    if hasattr(value, "isoformat"):
        return str(value.isoformat())  # TOML has dates of its own
    return value if isinstance(value, str) else None


def _words(value: object) -> tuple[str, ...] | None:
    if isinstance(value, str):
        return tuple(part.strip() for part in value.split(",") if part.strip())
    if not isinstance(value, list | tuple) or not all(type(item) in (str, int) for item in value):
        return None
    return tuple(part.strip() for item in value for part in str(item).split(",") if part.strip())


def _truth(value: object) -> bool | None:
    word = value.strip().lower() if isinstance(value, str) else ""
    return {
        "1": True,
        "true": True,
        "yes": True,
        "on": True,
        "0": False,
        "false": False,
        "no": False,
        "off": False,
    }.get(word)


def _number(value: object, kind: type[int | float]) -> object | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        made = kind(value)
    except ValueError:
        return None
    return made if made == made and made >= 0 else None  # noqa: PLR0124 - not a number is no number


def _check_words(words: object, known: Iterable[str], shown: str) -> None:
    """Refuse a word that is neither a known one nor a code nor the beginning of one (``FC1``)."""
    from factcheck.core.catalogue import CATALOGUE

    for word in words if isinstance(words, tuple) else ():
        code = word.upper()
        if word in known or (code.startswith("FC") and any(entry.code.startswith(code) for entry in CATALOGUE)):
            continue
        raise UsageError(f"{shown} cannot be {word!r}", suggest(word, [*known, *(entry.code for entry in CATALOGUE)]))


def suggest(word: str, known: Iterable[str]) -> str:
    """Return the next step for a word that is none of the known ones."""
    import difflib

    names = list(known)
    near = difflib.get_close_matches(word, names, 1, 0.5)
    return f"did you mean {near[0]!r}?" if near else f"known: {', '.join(names[:20])}"
