import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bhxh_rules.core.address import address_words, normal_address

ACCOUNT = "https://zalo.me/bhxhvietnam"


@pytest.mark.parametrize(
    "spelling",
    [
        ACCOUNT,
        "http://zalo.me/bhxhvietnam",
        "HTTPS://ZALO.ME/bhxhvietnam",
        "zalo.me/bhxhvietnam",
        "  zalo.me/bhxhvietnam\n",
        "https://zalo.me./bhxhvietnam",
        "https://zalo.me/bhxhvietnam/",
        "https://zalo.me//bhxhvietnam//",
        "https://zalo.me/./x/../bhxhvietnam",
        "https://zalo.me/bhxh%76ietnam",
        "https://zalo.me:443/bhxhvietnam",
        "http://zalo.me:80/bhxhvietnam",
        "https://zalo.me:/bhxhvietnam",
        "https://zalo.me/bhxhvietnam#top",
        "https://zalo.me/bhxhvietnam?",
        "https://zalo.me/bhxhvietnam?utm_source=a&UTM_Medium=b&fbclid=c&gclid=&zarsrc=30&src=qr",
        "https://\u200bzalo.me/bhxhvietnam\ufeff",
    ],
)
def test_spellings_of_one_place(spelling: str) -> None:
    assert normal_address(spelling) == ACCOUNT


@pytest.mark.parametrize(
    ("address", "normal"),
    [
        ("https://zalo.me/BHXHvietnam", "https://zalo.me/BHXHvietnam"),
        ("https://zalo.me/bhxhvietnam1", "https://zalo.me/bhxhvietnam1"),
        ("https://zalo.me:8443/bhxhvietnam", "https://zalo.me:8443/bhxhvietnam"),
        ("https://a@zalo.me/bhxhvietnam", "https://a@zalo.me/bhxhvietnam"),
        ("https://zalo.me/bhxhvietnam?b=2&a=1&utm_id=3", "https://zalo.me/bhxhvietnam?a=1&b=2"),
        ("https://zalo.me/bảo hiểm", "https://zalo.me/b%E1%BA%A3o%20hi%E1%BB%83m"),
        ("https://zalo.me/", "https://zalo.me"),
        ("zalo.me", "https://zalo.me"),
        ("https://zal\u043e.me/bhxhvietnam", "https://xn--zal-ued.me/bhxhvietnam"),
    ],
)
def test_another_place_stays_another(address: str, normal: str) -> None:
    assert normal_address(address) == normal


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "https://",
        "https:///bhxhvietnam",
        "mailto:x",
        "ftp://zalo.me/bhxhvietnam",
        "javascript://zalo.me",
        "https://[::1",
        "zalo.me:99999/x",
        "zalo.me:0/x",
        "zalo.me:x/y",
        "bảo hiểm xã hội",
        f"https://{'a' * 64}.vn/",
    ],
)
def test_what_is_no_address(text: str) -> None:
    assert normal_address(text) is None
    assert address_words(text) == (text,)


def test_half_a_surrogate_pair_is_in_no_address() -> None:
    for text in ("https://zalo.me@\ud800/x", "https://zalo.me/\ud800"):
        assert normal_address(text) is None
        assert address_words(text) == (text,)


@pytest.mark.parametrize(
    ("address", "words"),
    [
        (ACCOUNT, ("zalo", "me", "bhxhvietnam")),
        ("https://xn--zal-ued.me/a/b%C3%A0?c=d", ("zal\u043e", "me", "a", "bà")),
        ("https://xn--\u0669.vn", ("https://xn--\u0669.vn",)),
        ("https://xn--zz--.com/", ("xn--zz--", "com")),
    ],
)
def test_the_words_of_an_address(address: str, words: tuple[str, ...]) -> None:
    assert address_words(address) == words


addresses = st.text(max_size=30) | st.builds(
    "{}{}{}/{}{}".format,
    st.sampled_from(["", "http://", "https://", "HTTPS://"]),
    st.sampled_from(["zalo.me", "Zalo.ME", "a@zalo.me", "bảo-hiểm.vn", "1.2.3.4"]),
    st.sampled_from(["", ":80", ":443", ":81"]),
    st.text("bhx%2F/.á ~", max_size=12),
    st.text("?&=#utm_a", max_size=12),
)


@given(addresses)
@example("https://zalo.me/%2576")
@example("\u00a8")
@example("https://zalo.me/%")
@example("https://zalo.me/?\ud800=")
def test_a_normal_form_is_its_own_normal_form(address: str) -> None:
    normal = normal_address(address)

    assert normal is None or normal_address(normal) == normal
    assert all(address_words(address)) or normal is None
