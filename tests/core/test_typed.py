"""Records are what named tuples of ``typing`` are, to all who use them."""

from __future__ import annotations

import copy
import pickle
import typing

import pytest

from factcheck.core.typed import NamedTuple


class Ours(NamedTuple):
    """A record."""

    name: str
    place: tuple[int, int] = (0, 0)
    note: str | None = None

    def shouted(self) -> str:
        """Its name, louder."""
        return self.name.upper()


class Theirs(typing.NamedTuple):
    """A record."""

    name: str
    place: tuple[int, int] = (0, 0)
    note: str | None = None


class One(NamedTuple):
    only: int


def test_it_has_the_same_fields_and_methods_as_a_named_tuple_of_typing() -> None:
    assert Ours._fields == Theirs._fields
    assert Ours._field_defaults == Theirs._field_defaults
    assert Ours.__match_args__ == Theirs.__match_args__
    assert {name for name in dir(Theirs) if not name.startswith("__")} <= set(dir(Ours))
    assert Ours.__doc__ == Theirs.__doc__


def test_it_is_built_read_and_compared_like_one() -> None:
    ours, theirs = Ours("a", note="b"), Theirs("a", note="b")
    assert ours == theirs == ("a", (0, 0), "b")
    assert (ours.name, ours.place, ours.note) == tuple(ours)
    assert repr(ours) == repr(theirs).replace("Theirs", "Ours")
    assert ours._asdict() == theirs._asdict()
    assert ours._replace(name="c") == Theirs("c", note="b")
    assert type(ours._replace(name="c")) is Ours
    assert hash(ours) == hash(theirs)
    assert ours.shouted() == "A"
    assert One(3).only == One._make([3])[0] == 3


def test_it_can_be_copied_and_sent_to_another_process() -> None:
    ours = Ours("a", (1, 2))
    assert pickle.loads(pickle.dumps(ours)) == copy.copy(ours) == copy.deepcopy(ours) == ours
    assert type(pickle.loads(pickle.dumps(ours))) is Ours


def test_it_is_frozen_and_refuses_what_is_no_field() -> None:
    ours = Ours("a")
    with pytest.raises(AttributeError):
        ours.name = "b"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        ours.other = "b"  # type: ignore[attr-defined]
    with pytest.raises(TypeError):
        Ours()  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Ours("a", other=1)  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Ours._make(["a"])
    with pytest.raises((TypeError, ValueError)):
        ours._replace(other=1)  # type: ignore[call-arg]


def test_a_pattern_matches_its_fields() -> None:
    match Ours("a", (1, 2)):
        case Ours(name, (start, _)):
            assert (name, start) == ("a", 1)
        case _:
            pytest.fail("no match")
