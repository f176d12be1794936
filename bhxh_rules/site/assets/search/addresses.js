/* Provisions, readings and instruments by their number, and what to say of a number that there is not. */
(function () {
  "use strict";

  const { fold, oneD, plain, unified, words } = window.bhxhSearchWords;

  const ID = /^(?:(q[cd]\d+)[/.-])?d(\d+[a-z]?)(?:[.-]?k(\d+[a-z]?))?(?:[.-]?([a-fh-z]|dd|g(?!\d)))?(?:[.-]?g(\d+))?$/;
  const READING = /^(?:cach hieu )?dg ?-? ?0*(\d{1,4})$/;
  const PART = /\b(dieu|khoan|diem|gach dau dong)(?: thu)? (\d+[a-z]?|dd|[a-z])\b/g;
  // Cut short: "k2 đ13"; or numbers alone: "13.2.a".
  const SHORT = /\b([dk])[ .]?(\d+[a-z]?)(?![a-z\d])/g;
  const DOTTED = /(?<![\w.,/-]|khoan |diem )(?:d ?|dieu )?(\d{1,2}[a-z]?)\.(\d{1,2}[a-z]?)(?:\.(dd|[a-z]))?(?:\.(\d))?(?![\w,/-]|\.\w)/;
  const LEVELS = { d: "dieu", k: "khoa" };
  // The letter of a point is all that tells "điểm đ" from "điểm d".
  const POINT_D = /(?<!\p{L})đ(?![\p{L}\p{N}]|[ .]*\d)/giu;

  const LEVEL = /^(?:(d)(\d+[a-z]?)|(k)(\d+[a-z]?)|(g)(\d+)|([a-z]+))$/;

  /* What is at the address that somebody typed. Where there is nothing, `absent` says so and what there is instead;
     `found` is then what stands above it. */
  function cited(typed, index, entries) {
    const asPlain = plain(oneD(unified(typed)).replace(POINT_D, "dd")).replace(/\s+/g, " ").trim();
    const byAnchor = (anchor) => entries.filter((entry) => entry.anchor === anchor && entry.kind !== "term");
    const reading = READING.exec(asPlain);
    if (reading) return { found: byAnchor(`dg-${reading[1].padStart(4, "0")}`), absent: "" };
    const id = ID.exec(asPlain.replace(/ /g, ""));
    if (id) return at(id.slice(2), id[1] ? [id[1]] : []);
    const parts = {};
    const rest = asPlain
      .replace(DOTTED, numbered)
      .replace(PART, (_, level, value) => ((parts[level.slice(0, 4)] = value), " "))
      .replace(SHORT, (_, level, value) => ((parts[LEVELS[level]] ||= value), " "));
    const letters = parts.khoa && !parts.diem ? words(rest).filter((word) => /^(?:dd|[a-z])$/.test(word)) : [];
    if (letters.length === 1) parts.diem = letters[0];
    const called = words(rest).map(fold).filter((word) => !letters.includes(word));
    if (parts.dieu) return at([parts.dieu, parts.khoa, parts.diem, parts.gach], called, parts.dotted);
    const digits = called.some((word) => /\d/.test(word));
    const front = digits ? instruments(index, called).map((name) => index.pages.indexOf(`${name}/index.html`)) : [];
    const first = (page) => entries.filter((entry) => page >= 0 && entry.page === page && !entry.anchor);
    return { found: front.flatMap(first), absent: "" };

    function numbered(_, dieu, khoan, diem, gach) {
      Object.assign(parts, { dieu, khoa: khoan, diem, gach, dotted: true });
      return " ";
    }

    /* Numbers alone may be something else than an address: of them nothing is said. */
    function at(wanted, called, dotted = false) {
      const names = instruments(index, called);
      const found = names.flatMap((name) => provisions(name, wanted));
      if (found.length || dotted) return { found, absent: "" };
      const meant = highest(names, (name) => shared(index.names[name], called));
      const nearest = highest(meant.map((name) => lacking(name, path(wanted))), ({ depth }) => depth);
      return {
        found: nearest.flatMap(({ anchor, depth }) => (depth ? byAnchor(anchor) : [])),
        absent: nearest.map(({ told }) => told).join(" "),
      };
    }

    function provisions(name, [dieu, khoan, diem, gach]) {
      const found = byAnchor([name, ...path([dieu, khoan, diem, gach])].join("-"));
      if (found.length || !khoan) return found;
      const [, number, letter] = /^(\d+)([a-z])$/.exec(khoan) || [];
      if (number && !diem) return provisions(name, [dieu, number, letter, gach]);
      return diem === "d" ? provisions(name, [dieu, khoan, "dd", gach]) : [];
    }

    /* How deep an address leads, and what is told of the first part that there is not. */
    function lacking(name, wanted) {
      let depth = 0;
      while (byAnchor([name, ...wanted.slice(0, depth + 1)].join("-")).length) depth++;
      const anchor = [name, ...wanted.slice(0, depth)].join("-");
      const where = wanted.slice(0, depth).reverse().map(partName);
      const missing = [partName(wanted[depth]), ...where].join(" ");
      const above = where.length ? `${where.join(" ")} ` : "";
      return { anchor, depth, told: `${index.names[name]} không có ${missing} (${above}${parted(anchor)}).` };
    }

    function parted(anchor) {
      const below = entries.filter((entry) => entry.anchor.startsWith(`${anchor}-`));
      const parts = below.map((entry) => entry.anchor.slice(anchor.length + 1)).filter((part) => LEVEL.test(part));
      if (!parts.length) return "không chia nhỏ hơn";
      const [first, last] = [parts[0], parts[parts.length - 1]].map(partName);
      return first === last ? `chỉ có ${first}` : `có ${first} đến ${last}`;
    }
  }

  const highest = (all, value) => all.filter((each) => value(each) === Math.max(...all.map(value)));
  const shared = (name, called) => words(name).filter((word) => called.includes(fold(word))).length;
  const path = ([dieu, khoan, diem, gach]) =>
    [`d${dieu}`, khoan && `k${khoan}`, diem, gach && `g${gach}`].filter(Boolean);

  /* How a part of an address is called. */
  function partName(part) {
    const [, dieu, article, khoan, clause, gach, dash, letter] = LEVEL.exec(part);
    if (dieu) return `Điều ${article}`;
    if (khoan) return `khoản ${clause}`;
    return gach ? `gạch đầu dòng thứ ${dash}` : `điểm ${letter === "dd" ? "đ" : letter}`;
  }

  /* The instruments that are called by all these words; by none, any. */
  function instruments(index, called) {
    const { instruments: known } = index;
    return Object.keys(known).filter((name) => called.every((word) => known[name].includes(word)));
  }

  window.bhxhSearchAddresses = { cited };
})();
