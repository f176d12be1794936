/* The search box of each page: suggestions while typing, and the results on the page of results.

   Without this script the box is a plain form. The index and what searches it are loaded when somebody first uses the
   box: as scripts, for a page that was opened from a folder may load nothing else. */
(function () {
  "use strict";

  const FOLDER = new URL("search/", document.currentScript.src);
  const SITE = new URL("../", document.currentScript.src);
  const SUGGESTED = 8;
  const SHOWN = 40;
  const AROUND = 150;
  const LIST = "bhxh-search-list";

  const form = document.querySelector("form.bhxh-search");
  if (!form) return;
  const input = form.querySelector("input");
  const results = document.getElementById("bhxh-search-results");
  const said = form.appendChild(element("p", { role: "status", className: "bhxh-search-said" }));

  // Loading.

  let searching;
  function searcher() {
    searching ||= load("words.js")
      .then(() => load("addresses.js"))
      .then(() => load("engine.js"))
      .then(() => load("index.js"))
      .then(() => window.bhxhSearchEngine.open(window.bhxhSearchIndex))
      .catch(() => {
        // The next time it is tried anew.
        searching = undefined;
        return null;
      });
    return searching;
  }

  function load(name) {
    return new Promise((done, failed) => {
      document.head.append(element("script", { src: new URL(name, FOLDER).href, onload: done, onerror: failed }));
    });
  }

  /* Answers what is typed, unless something else was typed in the meantime. */
  async function answer(show) {
    const typed = input.value.trim();
    const search = typed ? await searcher() : () => ({ found: [], note: "" });
    if (typed !== input.value.trim()) return;
    const { found, note } = search ? search(typed) : { found: [], note: "" };
    show(found);
    said.textContent = search ? [note, counted(typed, found)].join(" ").trim() : "Chưa nạp được phần tìm kiếm";
  }

  // What is shown of an entry.

  function element(name, properties = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) {
      if (key in made) made[key] = value;
      else made.setAttribute(key, value);
    }
    made.append(...children);
    return made;
  }

  function described({ entry, hits }, short) {
    const title = element("span", { className: "bhxh-search-title" }, ...highlighted(entry.title, hits));
    const kind = element("span", { className: "bhxh-search-kind" }, entry.label);
    const place = element("span", { className: "bhxh-search-place" }, entry.place);
    const text = element("span", { className: "bhxh-search-text" }, ...highlighted(excerpt(told(entry, hits), hits), hits));
    return [kind, " ", title, ...(entry.place ? [" ", place] : []), ...(short || !text.textContent ? [] : [" ", text])];
  }

  /* Our words, or the official ones where only these have what was typed. */
  const told = ({ text, wording }, hits) => (places(text, hits).length || !places(wording, hits).length ? text : wording);

  function places(text, hits) {
    return [...text.matchAll(/[\p{L}\p{N}]+/gu)].filter((found) => hits.has(found[0].toLowerCase()));
  }

  function highlighted(text, hits) {
    const parts = [];
    let end = 0;
    for (const found of places(text, hits)) {
      parts.push(text.slice(end, found.index), element("mark", {}, found[0]));
      end = found.index + found[0].length;
    }
    return [...parts, text.slice(end)];
  }

  /* The stretch of a text with the most hits, from word to word. */
  function excerpt(text, hits) {
    if (text.length <= 1.5 * AROUND) return text;
    const found = places(text, hits).map((each) => each.index);
    const within = (start) => found.filter((at) => at >= start && at < start + AROUND).length;
    const first = found.reduce((best, at) => (within(at) > within(best) ? at : best), found[0] || 0);
    const from = first > 40 ? text.lastIndexOf(" ", first - 30) + 1 : 0;
    const to = from + AROUND * 1.4 < text.length ? text.lastIndexOf(" ", from + AROUND * 1.4) : text.length;
    return (from ? "… " : "") + text.slice(from, to) + (to < text.length ? " …" : "");
  }

  const address = (entry) => new URL(entry.href, SITE).href;

  function counted(typed, found) {
    if (!found.length) return typed ? "Không có kết quả" : "";
    const first = results && found.length > SHOWN ? `, đang hiện ${SHOWN} kết quả đầu` : "";
    return `${found.length} kết quả${first}`;
  }

  // Suggestions below the box: a combobox with a list.

  function suggest() {
    const list = form.appendChild(element("ul", { id: LIST, role: "listbox", "aria-label": "Gợi ý", hidden: true }));
    let active = -1;
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", LIST);
    input.setAttribute("aria-expanded", "false");

    function show(found) {
      const options = found.slice(0, SUGGESTED).map((each, at) => {
        const option = element("li", { id: `${LIST}-${at}`, role: "option" }, ...described(each, true));
        option.dataset.href = address(each.entry);
        return option;
      });
      list.replaceChildren(...options);
      open(options.length > 0 && document.activeElement === input);
    }

    function open(shown) {
      list.hidden = !shown;
      input.setAttribute("aria-expanded", String(shown));
      choose(-1);
    }

    function choose(at) {
      active = at;
      [...list.children].forEach((option, own) => option.setAttribute("aria-selected", String(own === at)));
      if (at < 0) input.removeAttribute("aria-activedescendant");
      else {
        input.setAttribute("aria-activedescendant", list.children[at].id);
        list.children[at].scrollIntoView({ block: "nearest" });
      }
    }

    function step(by) {
      if (list.hidden) return answer(show);
      const count = list.children.length + 1;
      return choose(((active + 1 + by + count) % count) - 1);
    }

    input.addEventListener("input", () => answer(show));
    input.addEventListener("focus", () => searcher());
    input.addEventListener("blur", () => open(false));
    input.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      if (event.key === "ArrowDown") step(1);
      else if (event.key === "ArrowUp") step(-1);
      else if (event.key === "Escape" && !list.hidden) open(false);
      else if (event.key === "Enter" && active >= 0) location.assign(list.children[active].dataset.href);
      else return;
      event.preventDefault();
    });
    // Before the box loses the focus, which closes the list.
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const option = event.target.closest("li");
      if (option) location.assign(option.dataset.href);
    });
  }

  // The page of results.

  function showResults() {
    function show(found) {
      const items = found.slice(0, SHOWN).map((each) => {
        const [kind, gap, title, ...rest] = described(each, false);
        return element("li", {}, kind, gap, element("a", { href: address(each.entry) }, title), ...rest);
      });
      results.replaceChildren(...(items.length ? [element("ol", {}, ...items)] : []));
    }

    function remember() {
      const asked = new URL(location.href);
      if (input.value.trim()) asked.searchParams.set("q", input.value.trim());
      else asked.searchParams.delete("q");
      try {
        history.replaceState(history.state, "", asked);
      } catch {
        // Some browsers keep the address of a page from a folder as it is: the results stand without it.
      }
    }

    function update() {
      remember();
      return answer(show);
    }

    input.value = new URL(location.href).searchParams.get("q") || "";
    input.addEventListener("input", update);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      update();
    });
    if (input.value) answer(show);
    else input.focus();
  }

  if (results) showResults();
  else suggest();
})();
