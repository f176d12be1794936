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

  const FIELDS = ["title", "text", "terms", "place"];
  const FIELD_WEIGHT = [2.5, 1.2, 0.8, 0.5];
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
      entry.weights = FIELD_WEIGHT.map((weight, field) => (summary && field === 1 ? weight * SUMMARY : weight));
    }
    const vocabulary = spell(entries, index.words);
    return (typed) => {
      const pinned = cited(typed, index, entries);
      const rest = ranked(typed, entries, vocabulary).filter((found) => !pinned.includes(found.entry));
      return [...pinned.map((entry) => ({ entry, hits: hitsOf(asked(typed, vocabulary)) })), ...rest];
    };

    function unpack([kind, page, anchor, title, place, text, terms], at) {
      const [name, label] = index.kinds[kind];
      const href = index.pages[page] + (anchor && `#${anchor}`);
      return { at, kind: name, label, page, anchor, href, title, text, terms, place: index.places[place], sizes: [] };
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

  /* What is typed, word by word: the words of the index that each stands for, with how well they fit. */
  function asked(typed, vocabulary) {
    const typedWords = words(typed).slice(0, 12);
    const strict = typedWords.some((word) => marked(word) !== fold(word));
    return typedWords.map((word, at) => {
      const form = { marked: marked(word), plain: plain(word), fold: fold(word) };
      const last = at === typedWords.length - 1 && word.length > 1;
      const fits = [];
      for (const own of vocabulary) {
        const fit = fitness(own, form, strict, last);
        if (fit) fits.push([own, fit]);
      }
      return fits;
    });
  }

  function fitness(own, form, strict, last) {
    if (own.fold === form.fold) return !strict || own.marked === form.marked ? 1 : OTHER_MARKS;
    if (!last || !own.fold.startsWith(form.plain)) return 0;
    const marks = strict && !own.marked.startsWith(form.marked) ? OTHER_MARKS : 1;
    return (BEGUN * marks * form.plain.length) / own.fold.length;
  }

  /* The words to be shown as found: for each that was typed those that fit wholly, if there are any. */
  function hitsOf(terms) {
    const best = terms.map((fits) => (fits.some(([, fit]) => fit === 1) ? fits.filter(([, fit]) => fit === 1) : fits));
    return new Set(best.flatMap((fits) => fits.map(([own]) => own.word)));
  }

  function ranked(typed, entries, vocabulary) {
    const terms = asked(typed, vocabulary);
    const single = terms.length === 1;
    const sheets = terms.map((fits) => sheet(fits, entries.length, single));
    const pages = sharedByPage(sheets, entries);
    const scored = [];
    for (const entry of entries) {
      const own = sheets.map((each) => each.places.get(entry.at));
      if (!own.some(Boolean)) continue;
      const shared = pages.get(entry.page);
      // Clauses of one Điều answer together.
      const met = (isProvision(entry) ? shared : own).filter(Boolean).length;
      const score = scoreOf(own, sheets, entry) + SHARED * sum(shared);
      scored.push({ entry, met, score: score * KIND_WEIGHT[entry.kind] });
    }
    const most = Math.max(0, ...scored.map((each) => each.met));
    const full = scored.filter((each) => each.met === most);
    full.sort((a, b) => b.score - a.score || a.entry.at - b.entry.at);
    const hits = hitsOf(terms);
    return full.map(({ entry, score }) => ({ entry, score, hits }));
  }

  /* Where one typed word stands: by entry the fields with their places, and how rare the word is. */
  function sheet(fits, count, single) {
    const places = new Map();
    for (const [own, fit] of fits) {
      for (let i = 0; i < own.at.length; i += 3) {
        let fields = places.get(own.at[i]);
        if (!fields) places.set(own.at[i], (fields = []));
        (fields[own.at[i + 1]] ||= []).push([own.at[i + 2], fit]);
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
    let total = 0;
    fields.forEach((found, field) => {
      const fit = Math.max(...found.map(([, fit]) => fit));
      const often = found.length / (found.length + 0.4 + entry.sizes[field] / 60);
      // A heading counts for the phrase that it says, not for a syllable of it.
      const weight = each.alone < 1 ? Math.min(1, entry.weights[field]) : entry.weights[field];
      total += weight * fit * often;
    });
    return total * each.rarity;
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
  const VALUE = `\\d+[a-z]?|[a-z]|${ORDINALS.join("|")}`;
  const PART = new RegExp(`\\b(dieu|khoan|diem|gach dau dong(?: thu)?) (${VALUE})\\b`, "g");

  function cited(typed, index, entries) {
    const asPlain = plain(typed).replace(/\s+/g, " ").trim();
    const byAnchor = (anchor) => entries.filter((entry) => entry.anchor === anchor && entry.kind !== "term");
    const reading = READING.exec(asPlain);
    if (reading) return byAnchor(`dg-${reading[1].padStart(4, "0")}`);
    const id = ID.exec(asPlain.replace(/ /g, ""));
    if (id) return instruments(index, id[1] ? [id[1]] : []).flatMap((name) => provisions(name, id.slice(2)));
    const parts = {};
    const rest = asPlain.replace(PART, (_, level, value) => ((parts[level.slice(0, 4)] = value), " "));
    const called = words(rest).map(fold);
    if (parts.dieu) {
      const gach = parts.gach && String(ORDINALS.indexOf(parts.gach) + 1 || parts.gach);
      const wanted = [parts.dieu, parts.khoa, parts.diem, gach];
      return instruments(index, called).flatMap((name) => provisions(name, wanted));
    }
    const digits = called.some((word) => /\d/.test(word));
    if (!digits) return [];
    const front = instruments(index, called).map((name) => index.pages.indexOf(`${name}/index.html`));
    return front.flatMap((page) => entries.filter((entry) => page >= 0 && entry.page === page && !entry.anchor));

    function provisions(name, [dieu, khoan, diem, gach]) {
      const anchor = [name, `d${dieu}`, khoan && `k${khoan}`, diem, gach && `g${gach}`].filter(Boolean).join("-");
      const found = byAnchor(anchor);
      return found.length || diem !== "d" ? found : provisions(name, [dieu, khoan, "dd", gach]);
    }
  }

  /* The instruments that are called by all these words; by none, any. */
  function instruments(index, called) {
    const { instruments: known } = index;
    return Object.keys(known).filter((name) => called.every((word) => known[name].includes(word)));
  }

  window.bhxhSearchEngine = { open, words, marked, plain, fold };
})();
