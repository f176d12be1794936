// The forms "Thử ngay": reads one, asks the library in a worker, shows what it answers. Loads the runtime on demand.
(() => {
  "use strict";

  const trials = document.querySelectorAll(".try-it");
  if (!trials.length) return;
  const home = new URL("try-it/", document.currentScript.src);
  const root = new URL("../", document.currentScript.src);
  const TIME_ONLY = "hãy chọn cả ngày, vì chỉ có giờ thì chưa tính được";
  const UNREADABLE = "?"; // what stands in an input that the browser cannot read: the library refuses it in its words

  // --- The runtime ---------------------------------------------------------------------------------------------

  let known = null;
  let worker = null;
  let started = null;
  let stage = null; // how far loading is, while it lasts
  let last = 0;
  const asked = new Map();
  const waiting = new Set(); // the forms that wait for an answer
  const PHASES = { python: "Đang khởi động…", library: "Đang mở thư viện quy tắc…" };

  window.bhxhTryIt = {
    known: (parts) => (known = parts),
    part: (name, gzip, text) => worker?.postMessage({ kind: "part", name, gzip, text }),
  };

  function tell(text, percent) {
    stage = { text, percent };
    waiting.forEach(showStage);
  }

  function load(file) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = new URL(file, home).href;
      script.onload = () => resolve(script.remove());
      script.onerror = () => reject(new Error(`thiếu tệp ${file}`));
      document.head.append(script);
    });
  }

  async function start() {
    tell("Đang nạp thư viện quy tắc…", 0);
    await load("parts.js");
    const code = URL.createObjectURL(new Blob([known.worker], { type: "text/javascript" }));
    worker = new Worker(code);
    const ready = new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => heard(data, resolve, (error) => (reject(error), lose(error)));
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error(event.message));
        lose(new Error(event.message));
      };
    });
    ready.catch(() => {}); // told below, also where loading fails first
    const total = known.parts.reduce((sum, part) => sum + part.bytes, 0);
    let done = 0;
    for (const [index, part] of known.parts.entries()) {
      const percent = Math.floor((100 * done) / total);
      tell(`Đang nạp tệp ${index + 1} trên ${known.parts.length} (${percent} %)`, percent);
      await Promise.race([load(part.file), ready]);
      done += part.bytes;
    }
    worker.postMessage({ kind: "start", packages: known.packages });
    await ready;
    stage = null;
    URL.revokeObjectURL(code);
  }

  // Without its worker no question is answered any more; the next one starts another.
  function lose(error) {
    worker?.terminate();
    worker = started = stage = null;
    for (const question of asked.values()) question.reject(error);
  }

  function heard(data, resolve, fail) {
    if (data.kind === "phase") tell(PHASES[data.phase], 100);
    if (data.kind === "ready") resolve();
    if (data.kind === "answer") asked.get(data.id).resolve(JSON.parse(data.text));
    if (data.kind === "failed") fail(new Error(data.reason));
  }

  function running() {
    started ??= start().catch((error) => {
      lose(error);
      throw error;
    });
    return started;
  }

  async function ask(rule, facts, rejected) {
    await running();
    const id = ++last;
    const answer = new Promise((resolve, reject) => asked.set(id, { resolve, reject }));
    worker.postMessage({ kind: "ask", id, rule, facts: JSON.stringify(facts), rejected: JSON.stringify(rejected) });
    return answer.finally(() => asked.delete(id));
  }

  // --- From the form to facts ----------------------------------------------------------------------------------

  // `places` tells for a JSON pointer which control it is about.
  function read(form) {
    const places = new Map();
    const facts = {};
    for (const field of form.querySelectorAll("[data-fact]")) {
      if (!field.parentElement.closest("[data-fact]")) put(facts, field, "", places);
    }
    const rejected = [...form.querySelectorAll("[data-reading]:checked")].map((box) => box.value);
    return { facts, rejected, places };
  }

  function put(record, field, above, places) {
    const name = field.dataset.fact;
    const value = (field.dataset.kind === "list" ? listOf : valueOf)(field, `${above}/${name}`, places);
    if (value !== undefined) record[name] = value;
  }

  function valueOf(field, pointer, places) {
    const controls = [...field.querySelectorAll("input, select")];
    const [{ value }, time] = controls;
    places.set(pointer, controls[0]);
    if (controls.some((control) => control.validity.badInput)) return UNREADABLE;
    if (time?.value) return `${value}T${time.value}`;
    if (value === "") return undefined;
    if (field.dataset.kind === "count") return Number(value);
    if (field.dataset.kind === "truth") return value === "true";
    return value;
  }

  function listOf(field, pointer, places) {
    const choice = field.querySelector("[data-list]");
    if (choice) places.set(pointer, choice);
    if (choice?.value === "none") return [];
    if (choice?.value === "") return undefined;
    const once = field.querySelector(":scope > .try-it-field");
    const written = [...field.querySelectorAll(".try-it-item")].filter(isWritten);
    const items = written.map((item, index) => {
      const record = item.dataset.key ? { [item.dataset.key]: item.dataset.word } : {};
      const own = [...item.querySelectorAll("[data-fact]"), ...(once ? [once] : [])];
      own.forEach((part) => put(record, part, `${pointer}/${index}`, places));
      return record;
    });
    return items.length ? items : undefined;
  }

  function isWritten(item) {
    const controls = [...item.querySelectorAll("input, select")];
    const telling = item.dataset.key ? controls.slice(0, 1) : controls;
    return telling.some((control) => control.value !== "" || control.validity.badInput);
  }

  // --- From the answer to the page -----------------------------------------------------------------------------

  function make(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  }

  function cell(said) {
    if (Array.isArray(said) && said.length === 1) return cell(said[0]);
    if (Array.isArray(said)) return make("ul", {}, ...said.map((each) => make("li", {}, cell(each))));
    return said.to ? make("a", { href: new URL(said.to, root).href }, said.text) : said.text;
  }

  function table(label, ...rows) {
    const body = make("table", {}, make("caption", {}, label), ...rows);
    return make("div", { class: "try-it-table", tabindex: "0", role: "group", "aria-label": label }, body);
  }

  // Rows of plain values first; tables and records among them stand below, each by itself.
  function* valueTables(label, { rows }) {
    const plain = rows.filter(([, said]) => !said.rows && !said.head);
    const row = ([name, said]) => make("tr", {}, make("th", { scope: "row" }, name), make("td", {}, cell(said)));
    if (plain.length) yield table(label, make("tbody", {}, ...plain.map(row)));
    for (const [name, said] of rows) {
      if (said.rows) yield* valueTables(name, said);
      if (said.head) {
        const line = (tag, cells, attributes) => make("tr", {}, ...cells.map((each) => make(tag, attributes, each)));
        const head = make("thead", {}, line("th", said.head, { scope: "col" }));
        yield table(name, head, make("tbody", {}, ...said.body.map((cells) => line("td", cells.map(cell), {}))));
      }
    }
  }

  function show(trial, { decision, shown }) {
    trial.said.replaceChildren(
      make("p", {}, "Kết luận: ", make("strong", { "data-outcome": decision.outcome }, shown.outcome), "."),
      make("p", {}, shown.sentence),
      ...shown.caveats.map((caveat) => make("p", {}, caveat)),
    );
    const about = [
      ["Căn cứ", shown.citations],
      ["Cách hiểu mà kết quả phụ thuộc", shown.readings],
      ["Còn thiếu", shown.missing.map((text) => ({ text }))],
      ["Người phải xem xét", shown.decided_by && { text: shown.decided_by }],
      ["Theo pháp luật của ngày", { text: shown.as_of || "không nêu ngày: dùng bản mới nhất mà thư viện có" }],
      ["Tạm tính, vì lịch nghỉ hoặc nguồn văn bản", shown.caveats.map((text) => ({ text }))],
      ["Phiên bản thư viện", { text: shown.package }],
    ].filter(([, said]) => said && said.length !== 0);
    trial.answer.replaceChildren(
      ...(shown.value ? valueTables("Kết quả", shown.value) : []),
      ...valueTables("Kết quả dựa vào đâu", { rows: about }),
      make(
        "details",
        {},
        make("summary", {}, "Dữ liệu cho phần mềm"),
        make("pre", { tabindex: "0" }, make("code", {}, JSON.stringify(decision, null, 2))),
      ),
    );
  }

  function nameOf(control) {
    const item = control.closest(".try-it-item")?.getAttribute("aria-label");
    const own = (control.closest("fieldset:not(.try-it-list)")?.querySelector("legend") ?? control.labels[0]).textContent;
    return item && item !== own ? `${item}: ${own}` : own;
  }

  function placeOf(pointer, places) {
    for (let at = pointer; at; at = at.slice(0, at.lastIndexOf("/"))) if (places.has(at)) return places.get(at);
    return null;
  }

  // Of a time without its day the library tells how both are written, which nobody does here.
  function hasTimeOnly(control) {
    return control.value === "" && Boolean(document.getElementById(`${control.id}-time`)?.value);
  }

  function refuse(trial, problems, places) {
    const lines = problems.map(({ pointer, text: inGeneral }) => {
      const control = placeOf(pointer, places);
      if (!control) return make("li", {}, inGeneral);
      const text = hasTimeOnly(control) ? TIME_ONLY : inGeneral;
      const wrong = document.getElementById(`${control.id}-wrong`);
      wrong.textContent = text;
      wrong.hidden = false;
      control.setAttribute("aria-invalid", "true");
      return make("li", {}, make("a", { href: `#${control.id}` }, nameOf(control)), `: ${text}`);
    });
    trial.said.replaceChildren(make("p", {}, "Chưa hỏi được, cần sửa:"), make("ul", {}, ...lines));
    trial.form.querySelector("[aria-invalid]")?.focus();
  }

  function showStage(trial) {
    trial.said.textContent = stage.text;
    trial.progress.value = stage.percent;
    trial.progress.hidden = false;
  }

  function unmark(place) {
    for (const control of place.querySelectorAll("[aria-invalid]")) {
      control.removeAttribute("aria-invalid");
      document.getElementById(`${control.id}-wrong`).hidden = true;
    }
  }

  function clear(trial) {
    trial.said.replaceChildren();
    trial.answer.replaceChildren();
    unmark(trial.form);
  }

  // --- The forms -----------------------------------------------------------------------------------------------

  const CHANGED = "Dữ kiện đã đổi. Hãy bấm “Trả lời” để hỏi lại.";
  const FAILED = (reason) =>
    `Không chạy được quy tắc trong trình duyệt này (${reason}). Hãy bấm “Trả lời” để thử lại, hoặc gọi từ dòng lệnh.`;

  function open(form) {
    for (const choice of form.querySelectorAll("[data-opens]")) {
      document.getElementById(choice.dataset.opens).hidden = choice.value === "" || choice.value === "none";
    }
  }

  function wait(trial) {
    waiting.add(trial);
    trial.button.setAttribute("aria-disabled", "true");
    if (stage) showStage(trial);
  }

  function stopWaiting(trial) {
    waiting.delete(trial);
    trial.button.removeAttribute("aria-disabled");
    trial.progress.hidden = true;
  }

  async function answer(trial) {
    const { facts, rejected, places } = read(trial.form);
    const { turn } = trial;
    clear(trial);
    wait(trial);
    const found = await ask(trial.rule, facts, rejected).catch((error) => ({ error }));
    if (turn !== trial.turn) return; // the form asks for something else by now
    stopWaiting(trial);
    if (found.error) trial.said.textContent = FAILED(found.error.message);
    else if (found.problems) refuse(trial, found.problems, places);
    else if (found.refusal) trial.said.textContent = `Không trả lời được: ${found.refusal}.`;
    else show(trial, found);
  }

  // What is shown, or still to come, was about other facts. What is to be put right stays until all of it was touched.
  function outdate(trial, place) {
    trial.turn += 1;
    stopWaiting(trial);
    unmark(place);
    trial.answer.replaceChildren();
    if (trial.form.querySelector("[aria-invalid]")) return;
    if (trial.said.hasChildNodes() && trial.said.textContent !== CHANGED) trial.said.textContent = CHANGED;
  }

  function edited(trial, { target }) {
    outdate(trial, target.closest("[data-fact]") ?? target);
    open(trial.form);
  }

  function emptied(trial) {
    outdate(trial, trial.form);
    clear(trial);
    setTimeout(() => open(trial.form)); // the inputs are emptied after the event
  }

  for (const place of trials) {
    const form = place.querySelector("form");
    const trial = {
      form,
      rule: place.dataset.rule,
      said: place.querySelector(".try-it-said"),
      answer: place.querySelector(".try-it-answer"),
      progress: place.querySelector("progress"),
      button: form.querySelector("[type=submit]"),
      turn: 0, // goes up with every edit: an answer to an earlier turn is not shown
    };
    place.querySelector(".try-it-waiting").hidden = true;
    form.hidden = false;
    form.addEventListener("input", (event) => edited(trial, event));
    form.addEventListener("change", (event) => edited(trial, event));
    form.addEventListener("reset", () => emptied(trial));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!trial.button.hasAttribute("aria-disabled")) answer(trial);
    });
    open(form); // a browser may bring back what was filled in before
  }
})();
