"""Which pages are printed, and in which order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bhxh_rules import corpus
from bhxh_rules.core.errors import InputError, LawError, Problem, RulesError
from bhxh_rules.core.provision import INSTRUMENTS, Provision, parse_label, sort_key, within
from bhxh_rules.site.markdown import page_of
from bhxh_rules.site.material import articles
from bhxh_rules.site.pages import menu, paths

# Nobody searches on paper, and programmers read the pages for them beside their programs.
LEFT_OUT = ("404.html", "tim-kiem.html", "dev/")
OTHERS = "Các trang khác"


@dataclass(frozen=True, slots=True)
class Chapter:
    """Pages that belong together, as paths within the site; the title is "" for a page that stands by itself."""

    title: str
    pages: tuple[str, ...]


def whole(site: Path) -> tuple[Chapter, ...]:
    """Return every page for legal readers in the order of the menu; those that no menu names follow their folder's."""
    names = (file.relative_to(site).as_posix() for file in site.rglob("*.html"))
    there = {name for name in names if not name.startswith(LEFT_OUT)}
    listed = [Chapter(title, tuple(p for p in pages if p in there)) for title, pages in _chapters()]
    left = sorted(there.difference(*(chapter.pages for chapter in listed)))
    found = []
    for chapter in filter(lambda each: each.pages, listed):
        folder = chapter.pages[0].rpartition("/")[0]
        more = [page for page in left if folder and page.rpartition("/")[0] == folder]
        left = [page for page in left if page not in more]
        found.append(Chapter(chapter.title, (*chapter.pages, *more)))
    return (*found, Chapter(OTHERS, tuple(left))) if left else tuple(found)


def named(site: Path, provisions: Sequence[str]) -> tuple[Chapter, ...]:
    """Return the pages of regulations and articles.

    Errors: RulesError for a page that the site does not have.
    """
    found = []
    for own in provisions:
        if "/" in own:
            found.append(Chapter("", (_html(page_of(own)),)))
        else:
            below = tuple(_html(page_of(dieu)) for dieu in articles() if within(dieu, own))
            landing = tuple(page for page in (f"{own}/index.html",) if (site / page).is_file())
            found.append(Chapter(corpus.load().instrument(own).short, (*landing, *below)))
    lacking = [page for chapter in found for page in chapter.pages if not (site / page).is_file()]
    if lacking:
        pages = ", ".join(lacking)
        raise RulesError(f"{site} không có trang {pages}: hãy dựng lại", f"{site} has no page {pages}: build it again")
    return tuple(found)


def provisions_of(words: Sequence[str]) -> tuple[str, ...]:
    """Return the regulations and articles that are meant, in reading order, each once.

    words: ids ("qc1624", "qc1624/d13", "qc1624/d13.k2", in capitals as well) or labels ("Điều 13"); what lies below a
    Điều means its page, and a label that several regulations have means each of them.
    Errors: InputError that lists every word that means nothing.
    """
    found = {own for all_of in meanings(words).values() for own in all_of}
    regulations = [own for own in INSTRUMENTS if own in found]
    single = sorted((own for own in found if "/" in own and own.partition("/")[0] not in found), key=sort_key)
    return (*regulations, *single)


def meanings(words: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Return what each word means: see `provisions_of`."""
    meant = {word: tuple(_meant(_as_id(word))) for word in words}
    problems = tuple(_unknown(word) for word, found in meant.items() if not found)
    if problems:
        raise InputError(problems)
    return meant


def _as_id(word: str) -> str:
    """Return an id in small letters, anything else as it is."""
    return word.lower() if word.lower().partition("/")[0] in INSTRUMENTS else word


def _meant(word: str) -> Iterator[str]:
    if word in INSTRUMENTS:
        yield word
        return
    for place in _places(word):
        if str(place) in corpus.load() and place.article in articles():
            yield place.article


def _places(word: str) -> Iterator[Provision]:
    """Yield the place that an id names, or a label in each regulation, be it there or not."""
    named = word.partition("/")[0]
    for instrument in (named,) if named in INSTRUMENTS else INSTRUMENTS:
        try:
            yield Provision.parse(word) if named in INSTRUMENTS else parse_label(word, instrument)
        except LawError:
            continue


def _unknown(word: str) -> Problem:
    lacking = [_lacking(place) for place in _places(_as_id(word))]
    if lacking:
        return Problem("", *(f"{word}: {'; '.join(said)}" for said in zip(*lacking, strict=True)))
    return Problem(
        "",
        f"không hiểu {word!r}; viết qc1624, qc1624/d13 hoặc 'Điều 13'",
        f"cannot read {word!r}; write qc1624, qc1624/d13 or a label",
    )


def _lacking(place: Provision) -> tuple[str, str]:
    """Say that a regulation does not have a place, and which it has."""
    name, dieu = corpus.load().instrument(place.instrument).short, place.article
    if dieu in articles():
        label = place.label()
        return f"{name} không có {label}; in cả điều: {dieu}", f"{name} has no {label}; print its article: {dieu}"
    label = Provision.parse(dieu).label()
    there = _numbers([own.partition("/d")[2] for own in articles() if within(own, place.instrument)])
    return f"{name} không có {label}, chỉ có các Điều {there}", f"{name} has no {label}, only Điều {there}"


def _numbers(own: Sequence[str]) -> str:
    """Return numbers in short where none is left out."""
    unbroken = list(own) == [str(number) for number in range(1, len(own) + 1)]
    return f"{own[0]}–{own[-1]}" if unbroken and len(own) > 1 else ", ".join(own)


def _chapters() -> Iterator[tuple[str, list[str]]]:
    """Yield each top entry of the menu: a page by itself, or a title with all pages below it."""
    for entry in menu():
        for title, below in entry.items():
            yield (title if isinstance(below, list) else "", list(map(_html, paths(below))))


def _html(page: str) -> str:
    return page.removesuffix(".md") + ".html"
