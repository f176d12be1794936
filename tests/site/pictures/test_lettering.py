from bhxh_rules.site.pictures.lettering import width_of, wrapped

WORDS = "người được giao trực tài khoản Zalo báo cáo Ban Quản trị"


def test_marks_take_no_room_and_wide_letters_do() -> None:
    assert width_of("ưỡng", 12) == width_of("uong", 12)
    assert width_of("mm", 12) > width_of("nn", 12) > width_of("il", 12)
    assert width_of("an", 24) == 2 * width_of("an", 12)
    assert width_of("an", 12, bold=True) > width_of("an", 12)


def test_lines_fit_and_lose_nothing() -> None:
    lines = wrapped(WORDS, 120, 12)

    assert " ".join(lines) == WORDS
    assert len(lines) > 1
    assert all(width_of(line, 12) <= 120 for line in lines)


def test_a_word_that_is_too_wide_stands_alone() -> None:
    assert wrapped("nghiêng một", 10, 12) == ("nghiêng", "một")
    assert wrapped("", 10, 12) == ()


def test_a_clause_keeps_its_number() -> None:
    assert wrapped("theo khoản 2 Điều 17", width_of("theo khoản", 12), 12) == ("theo", "khoản 2", "Điều 17")
