// Puts the pages of the site into one document, in the browser: it reads HTML better than we could.
"use strict";

const NOT_ON_PAPER =
  "script, template, noscript, form, button, input, select, textarea, dialog, .headerlink, .no-print, [hidden]";
const sheets = new Map();

/**
 * Appends one page; `chapter` is the title of the group that begins with it, "" for none, and `leftOut` the anchor of
 * a section that is not for paper.
 */
function addPage(path, text, chapter, leftOut) {
  const page = new DOMParser().parseFromString(text, "text/html");
  const content = page.querySelector("article.md-content__inner, main#content, [role=main]") ?? page.body;
  content.querySelectorAll(NOT_ON_PAPER).forEach((each) => each.remove());
  removeSection(content, leftOut);
  content.querySelectorAll("details").forEach((each) => each.setAttribute("open", ""));
  const sheet = document.createElement("section");
  sheet.className = "sheet";
  sheet.id = `trang-${path.replace(/\.html$/, "").replaceAll("/", "-")}`;
  sheet.lang = page.documentElement.lang;
  sheet.append(...document.adoptNode(content).childNodes);
  const ids = renameIds(sheet);
  document.getElementById("pages").append(sheet);
  sheets.set(path, { sheet, ids });
  addToContents(sheet, chapter);
}

/** Removes a heading with all that stands below it, up to a ruler or the next heading of its level. */
function removeSection(content, anchor) {
  const heading = anchor && content.querySelector(`#${anchor}`)?.closest("h2");
  if (!heading) return;
  while (heading.nextElementSibling && !heading.nextElementSibling.matches("h1, h2, hr")) {
    heading.nextElementSibling.remove();
  }
  heading.remove();
}

/** Keeps ids that no page before had, such as those of clauses, and prefixes the others. */
function renameIds(sheet) {
  const ids = new Map();
  for (const each of sheet.querySelectorAll("[id]")) {
    const taken = document.getElementById(each.id) || [...ids.values()].includes(each.id);
    const name = taken ? `${sheet.id}--${each.id}` : each.id;
    ids.set(each.id, name);
    each.id = name;
  }
  const renamed = (id) => ids.get(id) ?? id;
  for (const each of sheet.querySelectorAll("*")) {
    for (const { name, value } of [...each.attributes]) {
      if (["for", "headers", "aria-labelledby", "aria-describedby", "aria-controls"].includes(name)) {
        each.setAttribute(name, value.split(/\s+/).map(renamed).join(" "));
      } else if (value.includes("url(#")) {
        each.setAttribute(name, value.replace(/url\(#([^)]+)\)/g, (_, id) => `url(#${renamed(id)})`));
      } else if (name.endsWith("href") && each.tagName.toLowerCase() === "use") {
        each.setAttribute(name, `#${renamed(value.slice(1))}`);
      }
    }
  }
  return ids;
}

function addToContents(sheet, chapter) {
  const heading = sheet.querySelector("h1");
  if (!heading) return;
  const contents = document.querySelector("#contents ol");
  if (chapter) {
    const group = document.createElement("li");
    group.className = "chapter";
    group.textContent = chapter;
    contents.append(group);
  }
  const entry = document.createElement("li");
  const link = document.createElement("a");
  link.href = `#${sheet.id}`;
  link.textContent = heading.textContent.trim();
  entry.append(link);
  contents.append(entry);
}

/** Leads links to pages that are printed to their place, keeps those to the web, and leaves the rest as words. */
function joinLinks() {
  for (const [path, { sheet }] of sheets) {
    for (const link of sheet.querySelectorAll("a[href]")) {
      const target = new URL(link.getAttribute("href"), `site:///${path}`);
      if (target.protocol !== "site:") continue;
      const found = sheets.get(decodeURIComponent(target.pathname.slice(1)));
      const anchor = decodeURIComponent(target.hash.slice(1));
      const place = found && (anchor ? found.ids.get(anchor) : found.sheet.id);
      if (place) link.setAttribute("href", `#${place}`);
      else link.removeAttribute("href");
    }
  }
  // A page by itself needs no title and no contents.
  if (sheets.size < 2) document.querySelectorAll("#title, #contents").forEach((each) => each.remove());
}
