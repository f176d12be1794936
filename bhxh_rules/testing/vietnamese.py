"""Telling Vietnamese words from English words and code, one word at a time.

A Vietnamese word is a chain of syllables, and a syllable is an onset, a rhyme and a tone: a closed set. That catches
nearly every English word and every identifier without a dictionary of either language.
"""

from __future__ import annotations

import re
import unicodedata


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ONSETS = _words("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x")
RHYMES = _words("""
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
    i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
    o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet
    oong ooc ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ
    uy uya uych uyên uyêt uyn uynh uyp uyt uyu
    ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
""")
Y_ONSETS = _words("h k l m qu s t v")
Y_RHYMES = _words("y ych yêm yên yêng yêt yêu yn ynh yp yt")
GI_RHYMES = _words("n m a êc êm ên êng êp êt êu")  # gìn, giếng: the i of the onset is that of the rhyme

SYLLABLES = frozenset(
    {onset + rhyme for onset in ("", *ONSETS) for rhyme in RHYMES}
    | {onset + rhyme for onset in ("", *Y_ONSETS) for rhyme in Y_RHYMES}
    | {"gi" + rhyme for rhyme in ("", *GI_RHYMES)}
)

# Words of other languages that the regulations themselves print, or that Vietnamese has no other word for.
LOANS = _words("zalo scan logo facebook website web internet email đắk lắk kon")
ABBREVIATIONS = _words("""
    BCS BHTN BHXH BHYT BLDS BLLĐ BTC BTTTT CCCD CNTT CP CT HCM HĐND HĐQL KT LĐTBXH NĐ NQ OTP QĐ QH SMS TP TT TTĐT TTg
    TTHC TTTT UBND UBTVQH VBHN VPCP VT
""")
# English words that happen to be Vietnamese syllables without a mark, and that no Vietnamese sentence here needs.
ENGLISH = _words("am day go he him hour me my on the them then they us we you")

_ROMAN = re.compile(r"[IVX]+")
_ADDRESS = re.compile(r"https?://\S+|[\w.+-]+@[\w-]+(\.[\w-]+)+|zalo\.me(/\S*)?|([\w-]+\.)+vn(/\S*)?")
_WORD = re.compile(r"[^\W\d_]+")
_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323"))
_STOPS = re.compile(r"(c|ch|p|t)\Z")


def foreign_words(text: str) -> list[str]:
    """Return the words of a text that are neither Vietnamese nor a figure, an address or a known abbreviation."""
    return [shown for chunk in text.split() if (shown := _trimmed(chunk)) and not _accepted(shown)]


def is_syllable(word: str) -> bool:
    """Tell whether one word, in any case, is spelt as a Vietnamese syllable with a tone it can carry."""
    lower = unicodedata.normalize("NFC", word).lower()
    marked = unicodedata.normalize("NFD", lower)
    toneless = unicodedata.normalize("NFC", marked.translate(_TONES))
    if toneless not in SYLLABLES:
        return False
    sharp_or_heavy = "\u0301" in marked or "\u0323" in marked
    return sharp_or_heavy or not _STOPS.search(toneless)


def _trimmed(chunk: str) -> str:
    return chunk.strip(".,;:!?()[]{}<>\"'“”‘’«»…|#*")


def _accepted(chunk: str) -> bool:
    if _ADDRESS.fullmatch(chunk):
        return True
    return "_" not in chunk and all(_known(word) for word in _WORD.findall(chunk))


def _known(word: str) -> bool:
    if len(word) == 1 or word in ABBREVIATIONS or _ROMAN.fullmatch(word) or word.lower() in LOANS:
        return True
    if word.isupper():
        return not word.isascii() and is_syllable(word)
    return word[1:].islower() and word.lower() not in ENGLISH and is_syllable(word)
