import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from confusable_homoglyphs.confusables import confusables_data  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st

from bhxh_rules.core.errors import GapError
from bhxh_rules.core.likeness import likeness, skeleton

NAME = "Bảo hiểm xã hội Việt Nam"
ROOT = Path(__file__).resolve().parents[2]

# Ordinary names of pages, some of them near in meaning: none is near in letters.
ORDINARY = (
    "BHXH tỉnh Hà Nam",
    "BHXH tỉnh Quảng Nam",
    "BHXH thành phố Hà Nội",
    "Bảo hiểm xã hội tỉnh Nghệ An",
    "Bảo hiểm xã hội Thành phố Hồ Chí Minh",
    "Bảo hiểm y tế",
    "Bảo hiểm thất nghiệp",
    "Bảo Việt Nhân thọ",
    "Bảo hiểm tiền gửi Việt Nam",
    "Ngân hàng Chính sách xã hội Việt Nam",
    "Ngân hàng Nhà nước Việt Nam",
    "Hội Liên hiệp Phụ nữ Việt Nam",
    "Tổng Liên đoàn Lao động Việt Nam",
    "Đài Truyền hình Việt Nam",
    "Đài Tiếng nói Việt Nam",
    "Thông tấn xã Việt Nam",
    "Bộ Tài chính",
    "Bộ Y tế",
    "Bộ Nội vụ",
    "Cổng Dịch vụ công quốc gia",
    "Tổng cục Thuế",
    "Công an thành phố Hà Nội",
    "Điện lực Việt Nam",
    "Bưu điện Việt Nam",
    "Hàng không Việt Nam",
    "Đường sắt Việt Nam",
    "Báo Lao động",
    "Báo Tuổi trẻ",
    "Phở Việt Nam",
    "Cà phê Việt Nam",
    "Bệnh viện Bạch Mai",
    "Trường Đại học Lao động - Xã hội",
    "Viện Hàn lâm Khoa học xã hội Việt Nam",
    "Hiệp hội Bảo hiểm Việt Nam",
    "Mặt trận Tổ quốc Việt Nam",
    "Vietnam Social Insurance",
    "Zalo",
    "\N{WHITE HEAVY CHECK MARK}",
    "",
)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (NAME, "same"),
        (unicodedata.normalize("NFD", NAME), "same"),
        ("  Bảo hiểm  xã hội Việt\u00a0Nam ", "same"),
        (NAME.upper(), "case_or_spacing"),
        ("Bảo_hiểm.xã-hội-Việt-Nam!", "case_or_spacing"),
        ("\uff22ảo hiểm xã hội Việt Nam", "case_or_spacing"),
        ("Bao hiem xa hoi Viet Nam", "marks"),
        ("Bảo hiễm xã hội Việt Nam", "marks"),
        ("B\u0430\u0309o hiểm xã hội Việt N\u0430m", "homoglyphs"),
        ("\u0412ẢO HIỂM XÃ HỘI VIỆT NAM", "homoglyphs"),
        ("Bảo hiểrn xã hội Việt Narn", "homoglyphs"),
        ("8ảo hiểm xã hội Việt Nam", "near_spelling"),
        ("Bảo hiểm xã hồn Việt Nam", "near_spelling"),
        ("Bảo hiểm xã hội Việt", None),
        ("Hỗ trợ Bảo hiểm xã hội Việt Nam", "contained"),
        ("Hỗ trợ B\u0430\u0309o hiểm xã hội Việt N\u0430m", "contained"),
    ],
)
def test_how_a_name_resembles_another(text: str, kind: str | None) -> None:
    assert likeness(text, NAME) == kind


def test_two_letters_otherwise_are_near_and_three_are_not() -> None:
    assert likeness("bhxhvietxyz", "bhxhvietnam") is None
    assert likeness("bhxhvietnxy", "bhxhvietnam") == "near_spelling"
    assert likeness("bhxhvietn", "bhxhvietnam") == "near_spelling"
    assert likeness("bhxhviet", "bhxhvietnam") is None


@pytest.mark.parametrize("text", ORDINARY)
@pytest.mark.parametrize("original", [NAME, "BHXH Việt Nam"])
def test_ordinary_names_resemble_nothing(text: str, original: str) -> None:
    assert likeness(text, original) is None


def test_every_single_look_alike_letter_is_seen() -> None:
    swaps = [
        NAME[:place] + partner["c"] + NAME[place + 1 :]
        for place, letter in enumerate(NAME)
        for partner in confusables_data.get(letter, [])
    ]

    assert len(swaps) > 300
    assert [swap for swap in swaps if likeness(swap, NAME) is None] == []


@given(st.integers(0, len(NAME) - 1), st.characters(exclude_categories=["Cs"]), st.sampled_from("rid"))
def test_every_single_change_is_seen(place: int, letter: str, way: str) -> None:
    kept = NAME[place + 1 :] if way in "rd" else NAME[place:]
    changed = NAME[:place] + ("" if way == "d" else letter) + kept

    assert likeness(changed, NAME) is not None


@given(st.integers(0, len(NAME) - 1), st.sampled_from("\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323\u0335"))
def test_every_single_mark_case_or_space_is_seen(place: int, mark: str) -> None:
    for changed in (
        NAME[: place + 1] + mark + NAME[place + 1 :],
        NAME[:place] + NAME[place].swapcase() + NAME[place + 1 :],
        NAME[:place] + " " + NAME[place:],
        NAME[:place] + unicodedata.normalize("NFD", NAME[place])[0] + NAME[place + 1 :],
    ):
        assert likeness(changed, NAME) in {"same", "case_or_spacing", "marks"}


@given(st.text(max_size=12))
def test_a_skeleton_is_its_own_skeleton(text: str) -> None:
    assert skeleton(skeleton(text)) == skeleton(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("paypal", "p\u0430yp\u0430l"),
        ("m", "rn"),
        ("l", "1"),
        ("l", "|"),
        ("\u0647", "o"),
        ("scope", "\u0455\u0441оре"),
    ],
)
def test_what_looks_the_same_has_one_skeleton(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other)


def test_what_looks_different_has_two_skeletons() -> None:
    assert skeleton("n") != skeleton("m")
    assert skeleton("ơ") != skeleton("o")


@pytest.mark.parametrize("module", ["rapidfuzz", "confusable_homoglyphs"])
def test_a_missing_extra_is_named_in_one_line(module: str) -> None:
    program = f"""
import sys
sys.modules[{module!r}] = None
from bhxh_rules.core.errors import GapError
from bhxh_rules.core.likeness import likeness
assert likeness("BAO HIEM", "bảo hiểm") == "marks"
try:
    likeness("abc", "xyz")
except GapError as error:
    assert "bhxh-rules[lookalike]" in error.vi and "bhxh-rules[lookalike]" in error.en, error
    assert "\\n" not in str(error)
else:
    raise SystemExit("no error")
"""
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True, timeout=60)


def test_a_missing_extra_is_a_gap(monkeypatch: pytest.MonkeyPatch) -> None:
    from bhxh_rules.core import likeness as module

    module._prototypes.cache_clear()
    monkeypatch.setitem(sys.modules, "confusable_homoglyphs.confusables", None)
    with pytest.raises(GapError, match="lookalike"):
        likeness("abc", "xyz")
    monkeypatch.undo()
    monkeypatch.setitem(sys.modules, "rapidfuzz.distance", None)
    with pytest.raises(GapError, match="lookalike"):
        likeness("abc", "xyz")
