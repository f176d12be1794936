"""A text with the structure of the Quy chế and invented words, so that the rehearsal needs no official text."""

from bhxh_rules.corpus import load
from bhxh_rules.corpus.records import ProvisionRecord

TITLE = "QUY CHẾ\n\nVỀ TÀI KHOẢN (BẢN DIỄN TẬP)\n\n"


def invented(instrument: str) -> str:
    """Return a text with every Điều, khoản and điểm of an instrument, each saying its own id in invented words."""
    return TITLE + "\n".join(line for record in load().of(instrument) for line in _lines(record)) + "\n"


def sentence(own: str) -> str:
    """Return what the invented text says at a provision."""
    words = own.replace("/", " mục ").replace(".", " phần ")
    return f"Bà con xóm Mơ hẹn nhau về chuyện {words}, việc này xong trong 05 (năm) ngày làm việc"


def _lines(record: ProvisionRecord) -> list[str]:
    last = record.id.rpartition(".")[2] if "." in record.id else record.id.rpartition("/")[2]
    has_more = bool(load().children(record.id))
    if record.kind == "dieu":
        return [f"Điều {last[1:]}. Chuyện số {last[1:]}", "" if has_more else f"{sentence(record.id)}."]
    sign = f"{last[1:]}." if record.kind == "khoan" else "-" if record.kind == "gach" else f"{last})"
    return [f"{sign} {sentence(record.id)}{':' if has_more else '.' if record.kind == 'khoan' else ';'}"]
