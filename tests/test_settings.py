"""Precedence, kinds, suggestions, and that every value knows where it came from."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from factcheck.errors import UsageError
from factcheck.settings import Settings, resolve, unknown_variables

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def made(flags: dict[str, object] | None = None, environ: dict[str, str] | None = None, **more: object):
    return resolve(flags, environ={"CI": "1", **(environ or {})}, **more)  # type: ignore[arg-type]


def test_defaults_are_defaults(place: Path) -> None:
    resolved = made()
    assert resolved.settings == Settings()
    assert resolved.sources["profile"] == "default"
    assert resolved.files == ()


def test_offline_is_the_default_where_ci_is_set_and_only_there(place: Path) -> None:
    assert made().settings.offline
    assert made().sources["offline"] == "default, CI is set"
    assert not resolve(environ={}).settings.offline
    assert resolve({"offline": True}, environ={}).sources["offline"] == "--offline"


def test_precedence_option_environment_project_user_default(place: Path) -> None:
    user = place / "home" / ".config" / "factcheck"
    user.mkdir(parents=True)
    (user / "factcheck.toml").write_text('profile = "ap"\nrequire = "archived"\njobs = 2\ntimeout = 5\n')
    (place / "factcheck.toml").write_text('profile = "guardian"\nrequire = "primary"\njobs = 3\n')
    environ = {"HOME": str(place / "home"), "FACTCHECK_PROFILE": "chicago", "FACTCHECK_REQUIRE": "any"}
    resolved = made({"profile": "bluebook"}, environ)
    settings, sources = resolved.settings, resolved.sources
    assert (settings.profile, sources["profile"]) == ("bluebook", "--profile")
    assert (settings.require, sources["require"]) == ("any", "FACTCHECK_REQUIRE")
    assert (settings.jobs, sources["jobs"]) == (3, str(place / "factcheck.toml"))
    assert (settings.timeout, sources["timeout"]) == (5.0, str(user / "factcheck.toml"))


def test_the_nearest_file_upwards_is_the_project_file(place: Path) -> None:
    deep = place / "a" / "b"
    deep.mkdir(parents=True)
    (place / "factcheck.toml").write_text("jobs = 2\n")
    (place / "a" / "pyproject.toml").write_text('[project]\nname = "x"\n')
    assert made(start=str(deep)).settings.jobs == 2
    (place / "a" / "pyproject.toml").write_text("[tool.factcheck]\njobs = 4\n")
    assert made(start=str(deep)).settings.jobs == 4
    (place / "a" / "factcheck.toml").write_text("jobs = 5\n")
    assert made(start=str(deep)).settings.jobs == 5


def test_isolated_reads_no_file_and_config_reads_the_one_named(place: Path) -> None:
    (place / "factcheck.toml").write_text("jobs = 2\n")
    (place / "other.toml").write_text("jobs = 9\n")
    assert made(isolated=True).settings.jobs == 1
    assert made(config="other.toml").settings.jobs == 9
    with pytest.raises(UsageError, match=r"no configuration file nope\.toml"):
        made(config="nope.toml")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('profil = "ap"', "did you mean 'profile'"),
        ('fail-onn = ["altered"]', "did you mean 'fail-on'"),
        ('fail-on = ["alterd"]', "did you mean 'altered'"),
        ('select = ["FC999"]', "select cannot be 'FC999'"),
        ('require = "primry"', "did you mean 'primary'"),
        ('color = "sometimes"', "known: auto, always, never"),
        ('jobs = "many"', "a whole number"),
        ("jobs = 0", "1 or more"),
        ("jobs = true", "a whole number"),
        ("offline = 3", "true or false"),
        ("archive = 3", "a list of words"),
        ("timeout = nan", "a number"),
        ("timeout = -1", "a number"),
        ("jobs = = 2", "no valid TOML"),
    ],
)
def test_a_wrong_key_or_value_names_the_file_and_the_next_step(place: Path, text: str, message: str) -> None:
    (place / "factcheck.toml").write_text(text + "\n")
    with pytest.raises(UsageError) as caught:
        made()
    assert "factcheck.toml" in str(caught.value)
    assert message in str(caught.value)


def test_both_spellings_and_kinds_of_lists_work(place: Path) -> None:
    (place / "factcheck.toml").write_text('fail-on = "altered, not_found"\nexit_zero = true\nat = 2024-04-01\n')
    settings = made(environ={"FACTCHECK_IGNORE": "FC301,FC302", "FACTCHECK_EXIT_ZERO": "no"}).settings
    assert settings.fail_on == ("altered", "not_found")
    assert settings.ignore == ("FC301", "FC302")
    assert settings.exit_zero is False
    assert settings.at == "2024-04-01"


def test_paths_of_a_file_are_relative_to_it(place: Path) -> None:
    (place / "desk").mkdir()
    (place / "desk" / "factcheck.toml").write_text('archive = ["fixtures", "/srv/a"]\nbaseline = "b.json"\n')
    settings = made(start=str(place / "desk")).settings
    assert settings.archive == ("desk/fixtures", "/srv/a")
    assert settings.baseline == "desk/b.json"


def test_variables_that_are_no_setting_are_named() -> None:
    assert unknown_variables({"FACTCHECK_PROFIL": "x", "FACTCHECK_JOBS": "1", "FACTCHECK_DEBUG": "1"}) == [
        "FACTCHECK_PROFIL"
    ]


def test_the_toml_parser_is_not_loaded_without_a_file(tmp_path: Path, root: Path) -> None:
    code = "import sys; from factcheck.settings import resolve; resolve(environ={}); print('tomllib' in sys.modules, 'difflib' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={"PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["False", "False"]
