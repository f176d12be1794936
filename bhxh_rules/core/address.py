"""Web addresses: one spelling for the spellings that lead to the same place, and the words an address is made of."""

from __future__ import annotations

from posixpath import normpath
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlencode, urlsplit

from bhxh_rules.core.text import drop_invisible, nfc

_SCHEMES = {"http", "https"}
_DEFAULT_PORTS = {None, 80, 443}
# Parameters that tell the site where a visitor came from, and change nothing of what is shown.
_TRACKING = frozenset({"_gl", "dclid", "fbclid", "gclid", "gbraid", "igshid", "msclkid", "src", "wbraid", "zarsrc"})


def normal_address(text: str) -> str | None:
    """Return the normal form of a web address; None for what is no web address.

    One form for: http and https, or no scheme; the case of the host; a default port; dots and slashes too many;
    needless %-escapes; tracking parameters; the fragment. The case of the path is kept: it may lead elsewhere.
    """
    split = _split(text)
    if split is None:
        return None
    parameters = [(name, value) for name, value in _parameters(split) if not _tracks(name)]
    query = f"?{urlencode(sorted(parameters))}" if parameters else ""
    path = quote(_path(split), safe="/:@!$&'()*+,;=~-._")
    return f"https://{_user(split)}{_host(split)}{_port(split)}{path}{query}"


def address_words(text: str) -> tuple[str, ...]:
    """Return the labels of an address's host and the steps of its path, readable; what is no address stays whole."""
    split = _split(text)
    if split is None:
        return (text,)
    labels = _host(split).split(".")
    return tuple(word for word in (*map(_readable, labels), *_path(split).split("/")) if word)


def _split(text: str) -> SplitResult | None:
    whole = nfc(drop_invisible(text)).strip()
    try:
        whole.encode("utf-8")
        split = urlsplit(whole if "://" in whole else f"https://{whole}")
        usable = split.scheme in _SCHEMES and bool(_host(split)) and split.port != 0
    except ValueError:  # half a surrogate pair, a port that is no number, brackets left open, a host too long
        return None
    return split if usable and not any(map(str.isspace, split.netloc + _host(split))) else None


def _host(split: SplitResult) -> str:
    return (split.hostname or "").rstrip(".").encode("idna").decode("ascii").lower()


def _readable(label: str) -> str:
    try:
        return label.encode("ascii").decode("idna")
    except UnicodeError:
        return label


def _port(split: SplitResult) -> str:
    return "" if split.port in _DEFAULT_PORTS else f":{split.port}"


def _user(split: SplitResult) -> str:
    name, at, _ = split.netloc.rpartition("@")
    return name + at


def _path(split: SplitResult) -> str:
    path = normpath("/" + unquote(split.path).lstrip("/"))
    return "" if path == "/" else path


def _parameters(split: SplitResult) -> list[tuple[str, str]]:
    return parse_qsl(split.query, keep_blank_values=True)


def _tracks(name: str) -> bool:
    return name.lower() in _TRACKING or name.lower().startswith("utm_")
