"""An article's page has every record of its own, also two that `same_as` joins to one utterance."""

from pathlib import Path

from tests.cases import SOUND, lay
from tests.views.worlds import digest_of, rendered


def test_records_of_one_group_in_one_article_keep_their_anchors(tmp_path: Path) -> None:
    """Each statement stands at its anchor on the article's page, however they are joined."""
    same = SOUND["seeds/annotations/a.yaml"] + SOUND["seeds/annotations/a.yaml"].partition("statements:\n")[2].replace(
        "id: s1", "id: s2"
    ).replace("    gist:", "    same_as: a#s1\n    gist:")
    digest = digest_of(lay(tmp_path, SOUND | {"seeds/annotations/a.yaml": same}))
    text = rendered(digest)["articles/a/index.md"]
    assert 'id="s1"' in text and 'id="s2"' in text
