"""The page that a server shows for an address that is not there; it needs no other file of the site."""

from __future__ import annotations

import json
from html import escape

from bhxh_rules.site.front import DISCLAIMER, version_line

NAME = "404.html"

# A server shows it at any address: the folders of the site tell where its root is, the last of them in the address,
# since the site may itself lie in a folder of such a name. Without scripts the link leads to
# the contents of the folder in which something was looked for.
_PAGE = """<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>Không có trang này - Quy tắc BHXH</title>
<style>
html {{ background: Canvas; color: CanvasText; }}
body {{ max-width: 40rem; margin: 3rem auto; padding: 0 1rem; font: 1rem/1.6 system-ui, sans-serif; }}
</style>
</head>
<body>
<main>
<h1>Không có trang này</h1>
<p>Địa chỉ này không có trong bản tài liệu đang xem. Có thể địa chỉ bị gõ thiếu, hoặc trang chỉ có ở một bản khác.</p>
<ul>
<li><a id="start" href="index.html">Về trang đầu</a></li>
<li>Địa chỉ của một điều khoản có dạng <code>qc1624/dieu_13.html#qc1624-d13-k2-a</code>.</li>
</ul>
</main>
<footer><p><small>{foot}</small></p></footer>
<script>
(function () {{
  var parts = location.pathname.split("/"), known = {folders}, at = parts.length - 1;
  while (at >= 0 && known.indexOf(parts[at]) < 0) at -= 1;
  document.getElementById("start").href = parts.slice(0, at < 0 ? -1 : at).concat("index.html").join("/");
}})();
</script>
</body>
</html>
"""


def not_found_page(folders: list[str]) -> str:
    """Return the page as HTML; `folders` are those at the root of the site."""
    foot = f"{escape(DISCLAIMER)}<br>{escape(version_line())}"
    # A sign that could end the script is spelled out.
    known = json.dumps(sorted(folders), ensure_ascii=False).replace("<", "\\u003c")
    return _PAGE.format(foot=foot, folders=known)
