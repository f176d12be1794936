/* Finds entries of the index. No page is touched here: words go in, ranked entries come out.

   `bhxhSearchEngine.open(index)` gives a function from what is typed to results; the index is the one that
   `bhxh_rules/site/search/assets.py` writes. */
(function () {
  "use strict";

  // The same functions as in `bhxh_rules/site/search/folding.py`: a test holds both together.

  const LATE = ["oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"];
  const EARLY = ["òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"];
  const LATE_TONE = new RegExp(`(?<!q)(?:${LATE.join("|")})(?![\\p{L}\\p{N}_])`, "gu");
  const LONE_Y = /^([hklmst]|qu)([yýỳỷỹỵ])$/u;
  const AS_I = { y: "i", "ý": "í", "ỳ": "ì", "ỷ": "ỉ", "ỹ": "ĩ", "ỵ": "ị" };
  const WORD = /[\p{L}\p{N}]+/gu;

  const unified = (text) => text.normalize("NFKC").replace(/[\u00ad\u200b\u200c\u200d\u2060\ufeff]/g, "");
  const caseless = (text) => text.toLowerCase().replace(/ß/g, "ss").replace(/ς/g, "σ");
  const oneD = (text) => text.replace(/[ÐƉ]/g, "Đ").replace(/[ðɖ]/g, "đ");
  const settle = (word) => word.replace(LONE_Y, (_, onset, vowel) => onset + AS_I[vowel]);
  const words = (text) => unified(text).match(WORD) || [];
  const unifyTone = (text) => text.normalize("NFC").replace(LATE_TONE, (pair) => EARLY[LATE.indexOf(pair)]);
  const marked = (word) => settle(unifyTone(caseless(oneD(unified(word)))));
  const plain = (word) =>
    caseless(oneD(unified(word)))
      .replace(/đ/g, "d")
      .normalize("NFD")
      .replace(/\p{M}/gu, "");
  const fold = (word) => settle(plain(word));

  // What counts how much. A field says the more, the shorter it is.

  const FIELDS = ["title", "text", "terms", "place", "wording"];
  const FIELD_WEIGHT = [2.5, 1.2, 0.8, 0.5, 0.9];
  // The official words say again what the restatement says: of the two the better one counts, so that results are in
  // the same order with and without them.
  const TEXT = 1;
  const WORDING = 4;
  // The law comes first, then what we say about it: its titles are sentences, so that more words meet in them.
  const KIND_WEIGHT = {
    dieu: 1.1, khoan: 1, diem: 1, gach: 1, calendar: 0.85, reading: 0.45, rule: 0.45, task: 0.45, page: 0.45,
    term: 0.35, reference: 0.35, trial: 0.35, picture: 0.3, scenario: 0.3, developer: 0.2,
  };
  const PROVISIONS = ["dieu", "khoan", "diem", "gach"];
  // What stands above clauses only tells what they are about.
  const SUMMARY = 0.5;
  // One syllable of several says little unless its neighbour stands beside it here too; a number says enough.
  const ALONE = 0.25;
  const PAIR = 2.2;
  // Words that were typed with other marks, or only begun.
  const OTHER_MARKS = 0.35;
  const BEGUN = 0.45;
  const NEAR = 3;
  // What the other clauses of a Điều add to each of its entries.
  const SHARED = 0.3;

  const isProvision = (entry) => PROVISIONS.includes(entry.kind);

  function open(index) {
    const entries = index.entries.map(unpack);
    const above = new Set(entries.filter(isProvision).map(({ anchor }) => anchor.replace(/-[^-]+$/, "")));
    for (const entry of entries) {
      const summary = isProvision(entry) && above.has(entry.anchor);
      entry.weights = FIELD_WEIGHT.map((weight, field) =>
        summary && (field === TEXT || field === WORDING) ? weight * SUMMARY : weight,
      );
    }
    const vocabulary = spell(entries, index.words);
    return (typed) => {
      const pinned = cited(typed, index, entries);
      const rest = ranked(typed, entries, vocabulary).filter((found) => !pinned.includes(found.entry));
      return [...pinned.map((entry) => ({ entry, hits: hitsOf(asked(typed, vocabulary)) })), ...rest];
    };

    function unpack([kind, page, anchor, title, at, text, terms, wording = ""], number) {
      const [name, label] = index.kinds[kind];
      const href = index.pages[page] + (anchor && `#${anchor}`);
      const told = { title, place: index.places[at], text, terms, wording };
      return { at: number, kind: name, label, page, anchor, href, sizes: [], ...told };
    }
  }

  /* The words of all entries: each with its folded form and where it stands, as entry, field, place in turn. */
  function spell(entries, folds) {
    const known = new Map();
    for (const entry of entries) {
      FIELDS.forEach((name, field) => {
        const found = entry[name].match(WORD) || [];
        entry.sizes.push(found.length);
        found.forEach((word, place) => {
          const small = word.toLowerCase();
          let own = known.get(small);
          if (!own) {
            own = { word: small, marked: marked(small), fold: folds[small] || fold(small), at: [] };
            known.set(small, own);
          }
          own.at.push(entry.at, field, place);
        });
      });
    }
    return [...known.values()];
  }

  /* What is typed, word by word: the words of the index that each stands for, with how well they fit, and whether
     their marks are the ones that were typed. */
  function asked(typed, vocabulary) {
    const typedWords = words(typed).slice(0, 12);
    const strict = typedWords.some((word) => marked(word) !== fold(word));
    return typedWords.map((word, at) => {
      const form = { ...begun(marked(word)), plain: plain(word), fold: fold(word) };
      const last = at === typedWords.length - 1 && word.length > 1;
      const fits = [];
      for (const own of vocabulary) {
        const fit = fitness(own, form, strict, last);
        if (fit) fits.push(fit);
      }
      // What only begins alike, with other marks, is for a word that is not typed to its end yet.
      const better = fits.some(([, , right, whole]) => right || whole);
      return better ? fits.filter(([, , right, whole]) => right || whole) : fits;
    });
  }

  /* A word with its marks, and as a longer one may begin with it: hòa begins hoàn. */
  function begun(word) {
    const tone = EARLY.indexOf(word.slice(-2));
    return { marked: word, longer: tone < 0 ? word : word.slice(0, -2) + LATE[tone] };
  }

  /* A word of the index, how well it fits, whether its marks are right, whether it is the whole word that was typed. */
  function fitness(own, form, strict, last) {
    if (own.fold === form.fold) {
      const right = !strict || own.marked === form.marked;
      return [own, right ? 1 : OTHER_MARKS, right, true];
    }
    if (!last || !own.fold.startsWith(form.plain)) return null;
    const right = !strict || own.marked.startsWith(form.marked) || own.marked.startsWith(form.longer);
    return [own, (BEGUN * (right ? 1 : OTHER_MARKS) * form.plain.length) / own.fold.length, right, false];
  }

  /* The words to be shown as found: for each that was typed those that fit wholly, if there are any. */
  function hitsOf(terms) {
    const best = terms.map((fits) => (fits.some(([, fit]) => fit === 1) ? fits.filter(([, fit]) => fit === 1) : fits));
    return new Set(best.flatMap((fits) => fits.map(([own]) => own.word)));
  }

  function ranked(typed, entries, vocabulary) {
    const terms = asked(typed, vocabulary);
    const single = terms.length === 1;
    const typedWords = words(typed);
    const sheets = terms.map((fits, at) => {
      const marks = marked(typedWords[at]) !== fold(typedWords[at]) && fits.some(([, , right]) => right);
      return { ...sheet(fits, entries.length, single), marks };
    });
    const pages = sharedByPage(sheets, entries);
    const scored = [];
    for (const entry of entries) {
      const own = sheets.map((each) => each.places.get(entry.at));
      if (!own.some(Boolean)) continue;
      const shared = pages.get(entry.page);
      // Clauses of one Điều answer together.
      const met = (isProvision(entry) ? shared : own).filter(Boolean).length;
      const score = scoreOf(own, sheets, entry) + SHARED * sum(shared);
      scored.push({ entry, met, wrong: otherMarks(own, sheets), score: score * KIND_WEIGHT[entry.kind] });
    }
    const most = Math.max(0, ...scored.map((each) => each.met));
    const full = scored.filter((each) => each.met === most);
    full.sort((a, b) => a.wrong - b.wrong || b.score - a.score || a.entry.at - b.entry.at);
    const hits = hitsOf(terms);
    return full.map(({ entry, score, wrong }) => ({ entry, score, wrong, hits }));
  }

  /* How many words an entry has with other marks only, of those that were typed with marks and stand somewhere so. */
  function otherMarks(own, sheets) {
    return own.filter((fields, term) => {
      return fields && sheets[term].marks && !fields.some((found) => found.some(([, , right]) => right));
    }).length;
  }

  /* Where one typed word stands: by entry the fields with their places, and how rare the word is. */
  function sheet(fits, count, single) {
    const places = new Map();
    for (const [own, fit, right] of fits) {
      for (let i = 0; i < own.at.length; i += 3) {
        let fields = places.get(own.at[i]);
        if (!fields) places.set(own.at[i], (fields = []));
        (fields[own.at[i + 1]] ||= []).push([own.at[i + 2], fit, right]);
      }
    }
    const whole = single || fits.some(([own]) => /\d/.test(own.word));
    return { places, rarity: Math.log(1 + count / (1 + places.size)), alone: whole ? 1 : ALONE };
  }

  /* What the clauses of each Điều say together: for each typed word the best that one of them has. */
  function sharedByPage(sheets, entries) {
    const pages = new Map();
    sheets.forEach((each, term) => {
      for (const [at, fields] of each.places) {
        const entry = entries[at];
        let best = pages.get(entry.page);
        if (!best) pages.set(entry.page, (best = new Array(sheets.length).fill(0)));
        if (isProvision(entry)) best[term] = Math.max(best[term], worth(fields, each, entry));
      }
    });
    return pages;
  }

  function worth(fields, each, entry) {
    const told = FIELDS.map(() => 0);
    fields.forEach((found, field) => {
      const fit = Math.max(...found.map(([, fit]) => fit));
      const often = found.length / (found.length + 0.4 + entry.sizes[field] / 60);
      // A heading counts for the phrase that it says, not for a syllable of it.
      const weight = each.alone < 1 ? Math.min(1, entry.weights[field]) : entry.weights[field];
      told[field] = weight * fit * often;
    });
    return (sum(told) - Math.min(told[TEXT], told[WORDING])) * each.rarity;
  }

  function scoreOf(own, sheets, entry) {
    let score = 0;
    own.forEach((fields, term) => {
      if (!fields) return;
      score += worth(fields, sheets[term], entry) * sheets[term].alone;
      if (term && own[term - 1]) {
        const rarity = (sheets[term].rarity + sheets[term - 1].rarity) / 2;
        score += rarity * together(own[term - 1], fields, entry.weights);
      }
    });
    return score;
  }

  /* How close two words that were typed in a row stand, in the same order; best of all fields. */
  function together(before, after, weights) {
    let best = 0;
    after.forEach((found, field) => {
      for (const [place, fit] of found) {
        for (const [earlier, other] of before[field] || []) {
          const gap = place - earlier;
          if (gap > 0 && gap <= NEAR) best = Math.max(best, (PAIR * weights[field] * fit * other) / gap);
        }
      }
    });
    return best;
  }

  const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);

  // Provisions, readings and instruments by their number.

  const ORDINALS = ["nhat", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi"];
  const ID = /^(?:(q[cd]\d+)[/.-])?d(\d+[a-z]?)(?:[.-]?k(\d+[a-z]?))?(?:[.-]?([a-fh-z]|dd|g(?!\d)))?(?:[.-]?g(\d+))?$/;
  const READING = /^(?:cach hieu )?dg ?-? ?0*(\d{1,4})$/;
  const VALUE = `\\d+[a-z]?|dd|[a-z]|${ORDINALS.join("|")}`;
  const PART = new RegExp(`\\b(dieu|khoan|diem|gach dau dong(?: thu)?) (${VALUE})\\b`, "g");
  // Cut short: "k2 đ13"; or numbers alone: "13.2.a".
  const SHORT = /\b([dk])[ .]?(\d+[a-z]?)(?![a-z\d])/g;
  const DOTTED = /(?<![\w.,/-]|khoan |diem )(?:d ?|dieu )?(\d{1,2}[a-z]?)\.(\d{1,2}[a-z]?)(?:\.(dd|[a-z]))?(?:\.(\d))?(?![\w,/-]|\.\w)/;
  const LEVELS = { d: "dieu", k: "khoa" };
  // The letter of a point is all that tells "điểm đ" from "điểm d".
  const POINT_D = /(?<!\p{L})đ(?![\p{L}\p{N}]|[ .]*\d)/giu;

  function cited(typed, index, entries) {
    const asPlain = plain(oneD(unified(typed)).replace(POINT_D, "dd")).replace(/\s+/g, " ").trim();
    const byAnchor = (anchor) => entries.filter((entry) => entry.anchor === anchor && entry.kind !== "term");
    const reading = READING.exec(asPlain);
    if (reading) return byAnchor(`dg-${reading[1].padStart(4, "0")}`);
    const id = ID.exec(asPlain.replace(/ /g, ""));
    if (id) return instruments(index, id[1] ? [id[1]] : []).flatMap((name) => provisions(name, id.slice(2)));
    const parts = {};
    const rest = asPlain
      .replace(DOTTED, numbered)
      .replace(PART, (_, level, value) => ((parts[level.slice(0, 4)] = value), " "))
      .replace(SHORT, (_, level, value) => ((parts[LEVELS[level]] ||= value), " "));
    const letters = parts.khoa && !parts.diem ? words(rest).filter((word) => /^(?:dd|[a-z])$/.test(word)) : [];
    if (letters.length === 1) parts.diem = letters[0];
    const called = words(rest).map(fold).filter((word) => !letters.includes(word));
    if (parts.dieu) {
      const gach = parts.gach && String(ORDINALS.indexOf(parts.gach) + 1 || parts.gach);
      const wanted = [parts.dieu, parts.khoa, parts.diem, gach];
      return instruments(index, called).flatMap((name) => provisions(name, wanted));
    }
    const digits = called.some((word) => /\d/.test(word));
    if (!digits) return [];
    const front = instruments(index, called).map((name) => index.pages.indexOf(`${name}/index.html`));
    return front.flatMap((page) => entries.filter((entry) => page >= 0 && entry.page === page && !entry.anchor));

    function numbered(_, dieu, khoan, diem, gach) {
      Object.assign(parts, { dieu, khoa: khoan, diem, gach });
      return " ";
    }

    function provisions(name, [dieu, khoan, diem, gach]) {
      const anchor = [name, `d${dieu}`, khoan && `k${khoan}`, diem, gach && `g${gach}`].filter(Boolean).join("-");
      const found = byAnchor(anchor);
      if (found.length || !khoan) return found;
      const [, number, letter] = /^(\d+)([a-z])$/.exec(khoan) || [];
      if (number && !diem) return provisions(name, [dieu, number, letter, gach]);
      return diem === "d" ? provisions(name, [dieu, khoan, "dd", gach]) : [];
    }
  }

  /* The instruments that are called by all these words; by none, any. */
  function instruments(index, called) {
    const { instruments: known } = index;
    return Object.keys(known).filter((name) => called.every((word) => known[name].includes(word)));
  }

  window.bhxhSearchEngine = { open, words, marked, plain, fold };
})();
