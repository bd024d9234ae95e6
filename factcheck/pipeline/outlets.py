"""The user's own outlets and institutions: a TOML file named by the setting ``outlets``."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.errors import UsageError

if TYPE_CHECKING:
    from factcheck.core.known import Register


@cache
def read_outlets(path: str) -> Register:
    """Return the package's register with the file's bodies added; read once a run.

    Raises:
        UsageError: the file is missing, is no UTF-8 or TOML, or has an unknown table or key.
    """
    from factcheck.core.known import extended

    try:
        with open(path, encoding="utf-8") as file:
            text = file.read()
    except UnicodeDecodeError:
        raise UsageError(f"{path}: is not UTF-8", "save the file of outlets as UTF-8") from None
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}", "the setting `outlets` names this file") from None
    return extended(text, path)
