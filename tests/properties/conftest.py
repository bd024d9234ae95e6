"""Hypothesis profiles: few examples by default, thousands in CI (HYPOTHESIS_PROFILE=ci)."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

_CALM = (HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.function_scoped_fixture)
settings.register_profile(
    "default", max_examples=60, deadline=None, suppress_health_check=_CALM, derandomize=True, database=None
)
settings.register_profile(
    "ci", max_examples=5000, deadline=None, suppress_health_check=_CALM, derandomize=True, database=None
)
settings.register_profile("soak", max_examples=50_000, deadline=None, suppress_health_check=_CALM, database=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))
