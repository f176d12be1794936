"""Living documentation: catalogue, corpus and scenario results as plain Markdown, then as a site."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["build", "write_markdown"]


def write_markdown(
    out: "Path",
    *,
    features: "Path | None" = None,
    results: "Path | None" = None,
    texts: "Path | None" = None,
    reviews: "Path | None" = None,
) -> "list[Path]":
    """Write every page as plain Markdown; see `bhxh_rules.site.pages.write_markdown`."""
    from bhxh_rules.site import pages

    return pages.write_markdown(out, features=features, results=results, texts=texts, reviews=reviews)


def build(
    out: "Path",
    *,
    features: "Path | None" = None,
    results: "Path | None" = None,
    texts: "Path | None" = None,
    reviews: "Path | None" = None,
) -> "Path":
    """Write the pages and build the site; see `bhxh_rules.site.build_site.build`."""
    from bhxh_rules.site import build_site

    return build_site.build(out, features=features, results=results, texts=texts, reviews=reviews)
