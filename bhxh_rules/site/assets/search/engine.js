/* Finds entries of the index. No page is touched here: words go in, ranked entries come out.

   `bhxhSearchEngine.open(index)` gives a function from what is typed to what is `found` and a `note` on it, which is
   empty where all is as it was typed; the index is the one that `bhxh_rules/site/search/assets.py` writes. It stands on
   `words.js` and `addresses.js`. */
(function () {
  "use strict";

  const { EARLY, LATE, SHORT_FOR, WORD, fold, marked, plain, read, withMarks, words } = window.bhxhSearchWords;
  const { cited } = window.bhxhSearchAddresses;

  // What counts how much. A field says the more, the shorter it is.

  const FIELDS = ["title", "text", "terms", "place", "wording"];
  const FIELD_WEIGHT = [2.5, 1.2, 0.8, 0.5, 0.9];
  const TITLE = 0;
  // The official words say again what the restatement says: of the two the better one counts, so that results are in
  // the same order with and without them.
  const TEXT = 1;
  const WORDING = 4;
  // The law comes first, then what we say about it: its titles are sentences, so that more words meet in them.
  const KIND_WEIGHT = {
    dieu: 1.1, khoan: 1, diem: 1, gach: 1, calendar: 0.85, reading: 0.45, rule: 0.45, task: 0.45, page: 0.45,
    term: 0.35, reference: 0.35, trial: 0.35, picture: 0.3, scenario: 0.25, developer: 0.2,
  };
  const PROVISIONS = ["dieu", "khoan", "diem", "gach"];
  // What has all the words in its name is what was asked for, or near it: the more so where one is a number.
  const NAMED_WEIGHT = { task: 0.55 };
  const NUMBERED_WEIGHT = { reference: 1 };
  // What stands above clauses or pages only tells what they are about.
  const SUMMARY = 0.5;
  const RAISED = 1.1;
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
  const parentOf = (entry) => entry.anchor.replace(/-[^-]+$/, "");

  function open(index) {
    const entries = index.entries.map(unpack);
    const parts = new Map();
    for (const above of entries.filter(isProvision).map(parentOf)) parts.set(above, (parts.get(above) || 0) + 1);
    for (const entry of entries) {
      entry.parts = (isProvision(entry) && parts.get(entry.anchor)) || 0;
      const summary = entry.parts > 0 || entry.href.endsWith("/index.html");
      entry.weights = FIELD_WEIGHT.map((weight, field) =>
        summary && (field === TEXT || field === WORDING) ? weight * SUMMARY : weight,
      );
    }
    const vocabulary = spell(entries, index.words);
    return (typed) => {
      const meant = read(typed);
      const { found: pinned, absent } = cited(meant, index, entries);
      const terms = asked(meant, vocabulary);
      const hits = hitsOf(terms);
      const { full, otherwise } = ranked(meant, terms, entries);
      const rest = full.map(({ entry }) => entry).filter((entry) => !pinned.includes(entry));
      const note = absent || (pinned.length ? "" : noteOn(typed, otherwise));
      return { found: [...pinned, ...rest].map((entry) => ({ entry, hits })), note };
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
        const small = found.map((word) => word.toLowerCase());
        small.forEach((word, place) => stand(word, entry.at, field, place));
        for (const [short, phrases] of SHORT_FOR) {
          small.forEach((_, place) => {
            const said = phrases.some((phrase) => phrase.every((word, by) => small[place + by] === word));
            if (said) stand(short, entry.at, field, place);
          });
        }
      });
    }
    return [...known.values()];

    function stand(word, ...place) {
      let own = known.get(word);
      if (!own) known.set(word, (own = { word, marked: marked(word), fold: folds[word] || fold(word), at: [] }));
      own.at.push(...place);
    }
  }

  /* What is typed, word by word: the words of the index that each stands for, with how well they fit, and whether
     their marks are the ones that were typed. */
  function asked(typed, vocabulary) {
    const typedWords = words(typed).slice(0, 12);
    const strict = withMarks(typed);
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

  function ranked(typed, terms, entries) {
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
      const score = (scoreOf(own, sheets, entry) + SHARED * sum(shared)) * weightOf(entry, own, sheets);
      scored.push({ entry, own, met, wrong: otherMarks(own, sheets), score });
    }
    const most = Math.max(0, ...scored.map((each) => each.met));
    const full = scored.filter((each) => each.met === most);
    level(full);
    raise(full);
    full.sort((a, b) => a.wrong - b.wrong || b.score - a.score || a.entry.at - b.entry.at);
    return { full, otherwise: withMarks(typed) ? unlike(full, sheets, entries) : "" };
  }

  function weightOf({ kind }, own, sheets) {
    if (!own.every((fields) => fields && fields[TITLE])) return KIND_WEIGHT[kind];
    const numbered = sheets.some((each) => each.number) && NUMBERED_WEIGHT[kind];
    return numbered || NAMED_WEIGHT[kind] || KIND_WEIGHT[kind];
  }

  /* Pages of years say the same: none comes first because it says it in fewer words. The index has the year that is
     looked for most often ahead of the others. */
  function level(full) {
    const best = new Map();
    const years = full.filter(({ entry }) => entry.kind === "calendar");
    const alike = ({ entry, own, wrong }) =>
      [entry.title.replace(/\d+/g, ""), wrong, ...own.map((fields) => Boolean(fields && fields[TITLE]))].join();
    for (const each of years) best.set(alike(each), Math.max(each.score, best.get(alike(each)) || 0));
    for (const each of years) each.score = best.get(alike(each));
  }

  /* What most parts of a clause speak of, the clause above them is about. */
  function raise(full) {
    const parts = new Map();
    // From the last clause on, so that what stands below is settled before what stands above it.
    for (const each of full.filter(({ entry, own }) => isProvision(entry) && own.every(Boolean)).reverse()) {
      const below = (parts.get(each.entry.anchor) || []).filter(({ wrong }) => wrong <= each.wrong);
      const most = below.length > 1 && 2 * below.length > each.entry.parts;
      if (most) each.score = Math.max(each.score, RAISED * Math.max(...below.map(({ score }) => score)));
      parts.set(parentOf(each.entry), [...(parts.get(parentOf(each.entry)) || []), each]);
    }
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
    const number = fits.some(([own]) => /\d/.test(own.word));
    return { places, number, rarity: Math.log(1 + count / (1 + places.size)), alone: single || number ? 1 : ALONE };
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

  /* How the words that were typed with marks are found otherwise: "" where something has them so, and as one phrase
     where they are one with other marks. */
  function unlike(full, sheets, entries) {
    if (!full.length) return "";
    const answers = (entry) => (isProvision(entry) ? entry.page : -1 - entry.at);
    const rightly = sheets.map(({ places }) => {
      const right = [...places].filter(([, fields]) => fields.some((found) => found.some(([, , right]) => right)));
      return new Set(right.map(([at]) => answers(entries[at])));
    });
    const exact = full.some(({ entry }) => rightly.every((each) => each.has(answers(entry))));
    const foreign = rightly.every((each) => !each.size);
    if (!exact) return full[0].met === sheets.length || foreign ? "marks" : "partly";
    const phrases = sheets.length > 1 ? full.flatMap(phrasesIn) : [];
    return phrases.length && !phrases.some((right) => right) ? "marks" : "";
  }

  /* For each place where the words stand in a row, whether they do with the marks that were typed. */
  function phrasesIn({ own }) {
    if (!own.every(Boolean)) return [];
    return FIELDS.flatMap((_, field) =>
      (own[0][field] || []).flatMap(([start]) => {
        const row = own.map((fields, by) => (fields[field] || []).filter(([place]) => place === start + by));
        return row.every((found) => found.length) ? [row.every((found) => found.some(([, , right]) => right))] : [];
      }),
    );
  }

  function noteOn(typed, otherwise) {
    const said = `“${typed.trim()}”`;
    if (otherwise === "marks") return `Không có mục nào có đúng chữ ${said}; dưới đây là các mục giống khi bỏ dấu.`;
    return otherwise && `Không có mục nào có đủ các chữ ${said}; dưới đây là các mục gần nhất.`;
  }

  const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);

  window.bhxhSearchEngine = { open };
})();
