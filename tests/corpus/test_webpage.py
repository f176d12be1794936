"""What a web page prints, as text."""

import pytest

from bhxh_rules.core.errors import InputError
from bhxh_rules.corpus.webpage import webpage_text


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("", ""),
        ("<!-- rau -->", ""),
        ("<title>x</title><h1>Điều 1.\n Tên</h1><p>Một<br>hai <b>ba</b></p>", "Điều 1. Tên\n\nMột\nhai ba"),
        ('<?xml version="1.0" encoding="utf-16"?><p>Điều', "Điều"),
        ("<nav>x</nav><div role=navigation>x</div><aside>x</aside><script>x</script><p hidden>x</p>rau", "rau"),
        ('<p style="display: none">x</p><p aria-hidden=true>x</p><p style="color:red">rau</p>', "rau"),
        ("Rau <script>x</script>xanh<p>a&nbsp;&amp;&lt;b", "Rau xanh\n\na &<b"),
        ("<ol><li>một<li><p>hai</p><p>ba</p></ol>", "1. một\n\n2. hai\n\nba"),
        ("<ol start=3><li>một<li value=9>hai<li>ba</ol>", "3. một\n\n9. hai\n\n10. ba"),
        ("<ol start=x type=a><li>một<li>hai</ol>", "a. một\n\nb. hai"),
        ("<ol type=A><li>một</ol><ol type=i><li>hai</ol><ol type=I><li>ba</ol>", "A. một\n\ni. hai\n\nI. ba"),
        ("<ol type=q><li>một</ol>", "1. một"),
        ("<ol><li>3. một<li>b) hai<li>- ba</ol>", "3. một\n\nb) hai\n\n- ba"),
        ("<ul><li>một<li>- hai</ul>", "- một\n\n- hai"),
        ('<ul style="list-style: none"><li>một</ul><ol><li style="list-style-type:none">hai</ol>', "một\n\nhai"),
        ("<ul><li></ul><p>rau", "rau"),
        ("<table><tr><td>a<td>b<tr><td>c</table>", "a\n\nb\n\nc"),
        ("a<!-- x -->b<?x y?>c", "abc"),
    ],
)
def test_pages(page: str, text: str) -> None:
    assert webpage_text(page, "a.html") == text


def test_what_the_library_refuses_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    etree = pytest.importorskip("lxml.etree")

    def refusing(*_: object, **__: object) -> None:
        raise etree.ParserError("x")

    monkeypatch.setattr("lxml.html.document_fromstring", refusing)
    with pytest.raises(InputError, match="nests over"):
        webpage_text("rau", "a.html")
