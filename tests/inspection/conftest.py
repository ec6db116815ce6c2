from __future__ import annotations

from tests.trained import idx_folder, lenet_run, varied_run  # noqa: F401
