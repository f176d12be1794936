"""The drawings as a browser sets them: large enough, nothing cut off or on top of another, readable in each scheme."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from bhxh_rules.site.markdown import page_of
from bhxh_rules.site.pictured import PICTURES

pytestmark = pytest.mark.browser

ARTICLES = sorted({page_of(clause).replace(".md", ".html") for clause in PICTURES})
PAGES = [*ARTICLES, *(f"lich/{year}.html" for year in (2025, 2026, 2028))]
SMALLEST, CONTRAST = 11, 4.5

MEASURE = """
() => {
  const parse = colour => {
    const n = (colour.match(/[\\d.]+/g) || []).map(Number);
    return n.length === 4 ? n : [...n.slice(0, 3), 1];
  };
  const over = (top, below, opacity) => {
    const a = top[3] * opacity;
    return [0, 1, 2].map(i => top[i] * a + below[i] * (1 - a)).concat(1);
  };
  const light = c => {
    const [r, g, b] = c.slice(0, 3).map(v => v / 255).map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => {
    const [high, low] = [light(a), light(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };
  const page = (() => {
    for (let at = document.querySelector('figure'); at; at = at.parentElement) {
      const c = parse(getComputedStyle(at).backgroundColor);
      if (c[3] === 1) return c;
    }
    return [255, 255, 255, 1];
  })();
  const painted = (shape, below) => {
    const style = getComputedStyle(shape);
    return style.fill === 'none' ? below : over(parse(style.fill), below, Number(style.fillOpacity));
  };
  const holds = (outer, x, y) => outer.left <= x && x <= outer.right && outer.top <= y && y <= outer.bottom;
  return [...document.querySelectorAll('figure svg[role=img]')].map(svg => {
    const whole = svg.getBoundingClientRect();
    const scale = whole.width / svg.viewBox.baseVal.width;
    const named = (svg.getAttribute('aria-labelledby') || '').split(' ');
    const shapes = [...svg.querySelectorAll('rect, circle, path')].map(each => [each, each.getBoundingClientRect()]);
    const texts = [...svg.querySelectorAll('text')].filter(each => each.textContent.trim()).map(each => {
      const box = each.getBoundingClientRect();
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      const under = shapes.filter(([shape, at]) => holds(at, x, y)
        && shape.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING && !shape.getAttribute('transform'));
      const ground = under.filter(([shape]) => shape.tagName !== 'path' || shape.getAttribute('d').endsWith('z'))
        .reduce((below, [shape]) => painted(shape, below), page);
      const frames = under.filter(([shape]) => shape.tagName === 'rect').map(([, at]) => at);
      return {
        words: each.textContent,
        size: parseFloat(getComputedStyle(each).fontSize) * scale,
        outside: Math.max(whole.left - box.left, box.right - whole.right, whole.top - box.top,
          box.bottom - whole.bottom),
        beyondFrame: Math.max(0, ...frames.map(at => Math.max(at.left - box.left, box.right - at.right))),
        contrast: contrast(over(parse(getComputedStyle(each).fill), ground, 1), ground),
        box: [box.left, box.top + 2.5, box.right, box.bottom - 2.5],
      };
    });
    const overlaps = [];
    texts.forEach((one, n) => texts.slice(n + 1).forEach(other => {
      const across = Math.min(one.box[2], other.box[2]) - Math.max(one.box[0], other.box[0]);
      const down = Math.min(one.box[3], other.box[3]) - Math.max(one.box[1], other.box[1]);
      if (across > 1 && down > 1) overlaps.push([one.words, other.words]);
    }));
    return {
      name: svg.querySelector('title').textContent,
      unnamed: named.filter(id => document.querySelectorAll(`[id="${id}"]`).length !== 1),
      width: whole.width,
      texts,
      overlaps,
    };
  });
}
"""


def measured(page: Page, address: str) -> list[dict[str, Any]]:
    page.goto(address)
    found: list[dict[str, Any]] = page.evaluate(MEASURE)
    assert found
    return found


def faults(pictures: list[dict[str, Any]], smallest: float) -> list[tuple[str, object]]:
    """Return what is wrong with drawings: the name of the drawing and what was found."""
    found: list[tuple[str, object]] = []
    for picture in pictures:
        name = picture["name"]
        found += [(name, ("no one element", id)) for id in picture["unnamed"]]
        found += [(name, ("on top of each other", pair)) for pair in picture["overlaps"]]
        for text in picture["texts"]:
            wrong = {
                "small": text["size"] < smallest - 0.01,
                "cut off": text["outside"] > 0.5,
                "beyond its frame": text["beyondFrame"] > 0.5,
                "pale": text["contrast"] < CONTRAST,
            }
            found += [(name, (fault, text)) for fault, is_so in wrong.items() if is_so]
    return found


@pytest.fixture(params=["light", "dark"])
def small(chromium: Browser, request: pytest.FixtureRequest) -> Any:
    """A page on a screen of 360 px, in each scheme."""
    context = chromium.new_context(
        offline=True, locale="vi-VN", viewport={"width": 360, "height": 740}, color_scheme=request.param
    )
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("name", PAGES)
def test_on_a_small_screen(built: Path, small: Page, name: str) -> None:
    pictures = measured(small, (built / name).as_uri())

    assert faults(pictures, SMALLEST) == []
    assert max(picture["width"] for picture in pictures) <= 328.5
    assert small.evaluate("document.scrollingElement.scrollWidth") <= 360


@pytest.mark.parametrize("name", PAGES)
def test_on_paper_it_is_dark_on_white_whatever_the_scheme(built: Path, small: Page, name: str) -> None:
    small.set_viewport_size({"width": 720, "height": 1000})
    small.goto((built / name).as_uri())
    small.emulate_media(media="print")

    assert faults(small.evaluate(MEASURE), SMALLEST) == []
    fills = "els => els.map(e => getComputedStyle(e).fill)"
    colours = set(small.eval_on_selector_all("figure svg text", fills))
    assert colours <= {"rgb(0, 0, 0)", "rgb(255, 255, 255)"}


def test_the_year_is_seen_at_once_on_a_wide_screen(built: Path, page: Page) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    pictures = measured(page, (built / "lich/2026.html").as_uri())
    tops = page.eval_on_selector_all("figure.months > svg", "els => els.map(e => e.getBoundingClientRect().top)")

    assert faults(pictures, SMALLEST) == []
    assert len(set(tops)) <= 4
