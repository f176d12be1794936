"""Living documentation: catalogue, corpus and scenario results as plain Markdown, then as a site."""

from bhxh_rules.site.sources import NOTHING, Sources

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Sources", "build", "write_markdown"]


def write_markdown(out: "Path", sources: Sources = NOTHING) -> "list[Path]":
    """Write every page as plain Markdown; see `bhxh_rules.site.pages.write_markdown`."""
    from bhxh_rules.site import pages

    return pages.write_markdown(out, sources)


def build(out: "Path", sources: Sources = NOTHING, theme: str = "material") -> "Path":
    """Write the pages and build the site; see `bhxh_rules.site.build_site.build`."""
    from bhxh_rules.site import build_site

    return build_site.build(out, sources, theme)
