"""What holds for all tests: how hard Hypothesis tries, and that windows are drawn unseen unless somebody asks."""

import os

from hypothesis import HealthCheck, Phase, settings

settings.register_profile(
    "modest",
    deadline=None,
    max_examples=60,
    stateful_step_count=25,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("modest")
settings.register_profile(  # asked for by tests/long/mutation.py: one example that fails is enough there
    "sketch",
    settings.get_profile("modest"),
    max_examples=6,
    phases=[Phase.explicit, Phase.generate],
    derandomize=True,
    database=None,
)

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
