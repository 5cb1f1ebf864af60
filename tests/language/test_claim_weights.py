"""What is shipped is what training gives; its size; its licence beside it."""

import importlib.util
import json
from pathlib import Path

import pytest

from debateprep import resources

CORPUS = Path(__file__).parents[3] / "shared" / "data" / "argunsc" / "sentence_CP.csv"
FOLDER = resources.folder("claims")


def test_the_weights_are_small_and_their_licence_lies_beside_them() -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) <= 200_000
    assert "MIT License" in (FOLDER / "ArgUNSC.license.txt").read_text(encoding="utf-8")


def test_no_name_and_no_subject_of_the_speeches_has_a_weight() -> None:
    table = json.loads((FOLDER / "weights.json").read_text(encoding="utf-8"))
    topics = (FOLDER / "topics.txt").read_text(encoding="utf-8").split()
    assert not {*topics, "russia", "ukraine", "nato", "crimea"} & {*table["general"], *table["grams"]}


@pytest.mark.skipif(not CORPUS.exists(), reason="the speeches are not beside this checkout")
@pytest.mark.skipif(importlib.util.find_spec("sklearn") is None, reason="scikit-learn is only in the extra “train”")
def test_the_weights_are_what_training_gives() -> None:
    from tools.train_claims import corpus, trained_weights  # noqa: PLC0415  # scikit-learn

    assert trained_weights(corpus(CORPUS)) == (FOLDER / "weights.json").read_text(encoding="utf-8")
