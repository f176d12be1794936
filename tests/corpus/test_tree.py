"""The tree keeps order, text and ids."""

from bhxh_rules.corpus.tree import Node, ParsedText

POINT = Node("diem", "a", 4, "a)", "", ("một",))
DASHES = (Node("gach", "-", 5, "-", "", ("hai",)), Node("gach", "-", 6, "-", "", ("ba",)))
CLAUSE = Node("khoan", "1", 3, "1.", "", ("Có:", POINT, *DASHES, "và thôi."))
ARTICLE = Node("dieu", "1", 2, "Điều 1.", "*Tên*", ("Mở đầu", CLAUSE))
PART = Node("part", "1", 1, "", "", ("Trước", Node("chapter", "I", 1, "Chương I", "TÊN", (ARTICLE,))))


def test_text_of_a_node() -> None:
    assert ARTICLE.title == "Tên"
    assert ARTICLE.printed == "*Tên*\nMở đầu"
    assert ARTICLE.text == "Tên\nMở đầu"
    assert CLAUSE.paragraphs == ("Có:", "và thôi.")
    assert CLAUSE.children == (POINT, *DASHES)


def test_order_and_ids() -> None:
    parsed = ParsedText((PART,), ())
    assert " ".join(parsed.words()) == ("Trước Chương I TÊN Điều 1. *Tên* Mở đầu 1. Có: a) một - hai - ba và thôi.")
    assert [own for own, _ in PART.provisions("x")] == [
        "x/d1",
        "x/d1.k1",
        "x/d1.k1.a",
        "x/d1.k1.g1",
        "x/d1.k1.g2",
    ]
    assert parsed.counts() == {"part": 1, "chapter": 1, "dieu": 1, "khoan": 1, "diem": 1, "gach": 2}
