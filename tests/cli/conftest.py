from __future__ import annotations

import pytest

from tests.cli.calls import Call
from tests.trained import idx_folder, lenet_run, varied_run  # noqa: F401


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Call:
    return Call(capsys)
