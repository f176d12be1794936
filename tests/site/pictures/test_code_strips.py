"""The strips are the schemes of the library, piece by piece."""

from bhxh_rules.case_code import SCHEMES
from bhxh_rules.site.pictures.code_strips import code_strips
from tests.site.pictures.drawings import SVG, described, drawings, titled


def test_the_pieces_make_the_pattern_and_each_part_is_framed_and_numbered() -> None:
    images = drawings(code_strips())

    assert [titled(image) for image in images] == [f"Các phần theo thứ tự: {scheme.title}" for scheme in SCHEMES]
    for image, scheme in zip(images, SCHEMES, strict=True):
        pieces = [t.text or "" for t in image.iter(f"{SVG}text") if "code-font" in (t.get("font-family") or "")]
        frames = [each for each in image.iter(f"{SVG}rect") if each.get("fill") == "none"]
        assert "".join(pieces) == scheme.pattern
        assert len(frames) == len(scheme.parts)
        assert described(image).split("; ")[0] == scheme.parts[0].form.partition(": ")[2].split("; ")[0]
        assert all(f"- `{part.form.partition(': ')[0]}`: " in code_strips() for part in scheme.parts)
