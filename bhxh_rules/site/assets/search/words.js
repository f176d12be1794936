/* The words that a search compares, and what is read of what is typed before it is compared. */
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

  // What one may call otherwise: read as what the pages say.

  const TAKE_DOWN = ["gỡ", "gỡ bỏ", "xóa", "xóa bỏ", "hủy", "hủy bỏ", "bỏ", "rút", "thu hồi"];
  const SAME = {
    BHYT: ["bảo hiểm y tế"],
    BHTN: ["bảo hiểm thất nghiệp"],
    "gỡ bài": ["bài viết", "bài đăng", "bài"].flatMap((post) => TAKE_DOWN.map((verb) => `${verb} ${post}`)),
  };
  // Letters that stand for words: one finds what the others find, so the index has to know both.
  const SHORT_FOR = Object.entries(SAME)
    .filter(([name]) => name === name.toUpperCase())
    .map(([name, phrases]) => [caseless(name), phrases.map((phrase) => phrase.split(" "))]);
  const PHRASES = Object.entries(SAME).flatMap(([name, phrases]) => phrases.map((each) => [each.split(" "), name]));

  const UNITS = {
    "một": 1, "mốt": 1, "nhất": 1, hai: 2, ba: 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "sáu": 6,
    "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
  };
  const TEN = ["mười", "mươi"];
  // Behind these a word may be a number. A điểm has a letter.
  const NUMBERED = [["điều"], ["khoản"], ["gạch", "đầu", "dòng"]];

  /* Says whether somebody typed marks: a word without one then has none. */
  const withMarks = (typed) => words(typed).some((word) => marked(word) !== fold(word));

  /* What is typed as it is looked for: numbers of provisions in figures, one name for what has several. */
  function read(typed) {
    const text = unified(typed);
    const found = [...text.matchAll(WORD)];
    const same = withMarks(typed) ? marked : fold;
    const said = found.map(([word]) => same(word));
    const is = (at, word) => said[at] !== undefined && said[at] === same(word);
    const stands = (at, phrase) => phrase.every((word, by) => is(at + by, word));
    let done = "";
    let end = 0;
    for (let at = 0; at < found.length; at++) {
      const [name, count] = phraseAt(at) || numberAt(at) || [];
      if (!count) continue;
      done += text.slice(end, found[at].index) + name;
      at += count - 1;
      end = found[at].index + found[at][0].length;
    }
    return done + text.slice(end);

    function phraseAt(at) {
      const [phrase, name] = PHRASES.find(([each]) => stands(at, each)) || [];
      return phrase && [name, phrase.length];
    }

    function numberAt(at) {
      const behind = is(at - 1, "thứ") ? at - 1 : at;
      if (!NUMBERED.some((level) => stands(behind - level.length, level))) return null;
      const tens = TEN.some((word) => is(at, word));
      if (tens) return [10 + unit(at + 1), unit(at + 1) ? 2 : 1];
      if (!unit(at)) return null;
      if (!TEN.some((word) => is(at + 1, word))) return [unit(at), 1];
      return [10 * unit(at) + unit(at + 2), unit(at + 2) ? 3 : 2];
    }

    function unit(at) {
      const [, value] = Object.entries(UNITS).find(([word]) => is(at, word)) || [];
      return value || 0;
    }
  }

  window.bhxhSearchWords = {
    EARLY, LATE, SHORT_FOR, WORD, fold, marked, oneD, plain, read, unified, withMarks, words,
  };
})();
