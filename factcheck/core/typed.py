"""What the code needs of ``typing`` when it runs, for a twentieth of the cost.

Start-up is a promise of the tool: a check of a small article is over within eight starts of the interpreter. Of
those, ``typing`` took half a start to import, and its named tuples another: it compiles every annotation that is
written as text, and a constructor for every class, used or not. The classes made here are the same to their users
and to a type checker; their annotations stay texts, and constructors are made of a few patterns when first called.
"""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

try:
    # What collections.namedtuple reads its fields with.
    from _collections import _tuplegetter as _getter  # type: ignore[import-not-found]
except ImportError:  # pragma: no cover - an interpreter without it reads them as collections does there
    from operator import itemgetter

    def _getter(place: int, doc: str | None) -> property:
        return property(itemgetter(place), doc=doc)


class _Maker(type):
    """Makes the class of a record: a tuple whose places have names, as :class:`typing.NamedTuple` makes it."""

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
        """Return the class; the base itself, which has no bases, is an ordinary one."""
        if not bases:
            return type.__new__(cls, name, bases, body)
        fields = tuple(body.get("__annotations__", ()))
        defaults = {field: body[field] for field in fields if field in body}
        body.update((field, _getter(place, None)) for place, field in enumerate(fields))
        body.update(_fields=fields, _field_defaults=defaults, __match_args__=fields, __slots__=())
        for method, given in _METHODS.items():
            body.setdefault(method, given)

        def first(owner: type, /, *values: object, **named: object) -> object:
            new = _constructor(made, fields, defaults)
            made.__new__ = staticmethod(new)  # type: ignore[assignment]
            return new(owner, *values, **named)

        body["__new__"] = first
        made = type.__new__(type, name, (tuple,), body)
        return made


_PATTERNS: dict[int, Callable[..., object]] = {}
"""Constructors by the number of their fields: compiled once each, the names are put in afterwards."""


def _constructor(made: type, fields: tuple[str, ...], defaults: dict[str, Any]) -> Callable[..., object]:
    """Return the constructor, which is as fast as the one that ``collections.namedtuple`` compiles."""
    size = len(fields)
    if size not in _PATTERNS:
        names = "".join(f"_{n}, " for n in range(size))
        space = {"_new": tuple.__new__, "__builtins__": {}}
        _PATTERNS[size] = eval(f"lambda _cls, {names}: _new(_cls, ({names}))", space)  # noqa: S307 - numbers only
    pattern: Any = _PATTERNS[size]
    code = pattern.__code__.replace(co_varnames=("_cls", *fields), co_name="__new__")
    new = type(pattern)(code, pattern.__globals__, "__new__", tuple(defaults.values()) or None)
    new.__module__ = made.__module__
    return new  # type: ignore[no-any-return]


def _make(cls: type[Any], iterable: Iterable[object]) -> Any:
    """Return a record of these values, in the order of the fields."""
    made = tuple.__new__(cls, iterable)
    if len(made) != len(cls._fields):
        raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(made)}")
    return made


def _replace(self: Any, /, **named: object) -> Any:
    """Return a copy with other values of the fields named."""
    made = self._make(map(named.pop, self._fields, self))
    if named:
        raise ValueError(f"Got unexpected field names: {list(named)!r}")
    return made


def _asdict(self: Any) -> dict[str, object]:
    """Return the values by their fields' names."""
    return dict(zip(self._fields, self, strict=True))


def _shown(self: Any) -> str:
    values = ", ".join(f"{name}={value!r}" for name, value in zip(self._fields, self, strict=True))
    return f"{type(self).__name__}({values})"


def _values(self: tuple[object, ...]) -> tuple[object, ...]:
    return tuple(self)


_METHODS: dict[str, object] = {
    "_make": classmethod(_make),
    "_replace": _replace,
    "_asdict": _asdict,
    "__repr__": _shown,
    "__getnewargs__": _values,
}

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple  # noqa: PLC0414
else:

    class NamedTuple(metaclass=_Maker):
        """The base of records."""
