"""UTF-8 or a refusal that names the byte; and the traces that a wrong conversion leaves in text that decodes."""

import re

from bhxh_rules.corpus.refusals import refuse

_MARKS = ((b"\xff\xfe", "UTF-16"), (b"\xfe\xff", "UTF-16"))
_WAY_OUT = ("hãy mở tệp rồi lưu lại với bảng mã UTF-8", "open it and save it as UTF-8")
_CONVERT = ("hãy chuyển sang Unicode dựng sẵn bằng công cụ chuyển mã", "convert it to precomposed Unicode first")

# What letters such as đ, ơ and ộ turn into; none of these stands in Vietnamese Unicode text.
_TRACES = (
    ("UTF-8 ×2", re.compile("\u00e1[\u00ba\u00bb]|\u00c4[\u0090\u2018]|\u00c3[\u0080-\u00bf]|\u00c6\u00b0")),
    ("TCVN3", re.compile("§[iIa-z]|[®¨©](?=[a-z])|(?<=[a-z])[µ¸¶·¹]")),
    ("VNI", re.compile("(?<![a-z])ñ[a-zöô]|Ñ[a-zö]|ö[ôïùøûõ]|[aeu]õ|[aeou][äåïøû]")),
    ("U+FFFD", re.compile("[\ufffd\u0080-\u009f]")),
)
# One fast look for what every trace contains.
_SUSPECT = re.compile("[\ufffd\u0080-\u009f\u00ba\u00bb\u00b0\u00c4\u00c3\u00c6§®¨©µ¸¶·¹ñÑöõäåïøû]")


def decode(data: bytes, name: str) -> str:
    """Return UTF-8 bytes, with or without BOM, as text; raises InputError naming the first bad byte and the way out."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            raise refuse(name, f"dùng bảng mã {encoding}; {_WAY_OUT[0]}", f"is {encoding}; {_WAY_OUT[1]}")
    zero = data.find(b"\0")
    if zero >= 0:
        raise refuse(
            name,
            f"là tệp nhị phân (byte thứ {zero} bằng 0), không phải bản văn",
            f"is binary (byte {zero} is 0), no text",
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        vi, en = _way_out(data)
        at = error.start
        raise refuse(
            name,
            f"không phải văn bản UTF-8 (byte thứ {at} là 0x{data[at]:02x}); {vi}",
            f"is not UTF-8 text (byte {at} is 0x{data[at]:02x}); {en}",
        ) from error


def _way_out(data: bytes) -> tuple[str, str]:
    """What to do with bytes that are not UTF-8, by the encoding that they look like."""
    legacy = trace(data[:100_000].decode("cp1252", "replace").replace("\ufffd", ""))
    if not legacy:
        return _WAY_OUT
    return f"có vẻ là {legacy}, {_CONVERT[0]}", f"it looks like {legacy}, {_CONVERT[1]}"


def trace(text: str) -> str:
    """Name the encoding whose wrong conversion has left its traces in a text, "" if there are none."""
    if _SUSPECT.search(text) is None:
        return ""
    return next((name for name, shape in _TRACES if shape.search(text)), "")
