// What a page needs to be read by keyboard and aloud, in either theme. Nothing here is needed to read it otherwise.
(function () {
  "use strict";

  // A wide table or a long line of code scrolls sideways: the keyboard must reach what scrolls.
  var BOXES = ".md-typeset__scrollwrap, .scroll, pre, pre > code";
  var WIDE = {role: "group", "aria-label": "Bảng rộng, cuộn ngang được"};
  var ours = new WeakSet(), watched = new WeakSet();

  function reachable(box) {
    var scrolls = box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).overflowX !== "visible";
    if (scrolls === ours.has(box)) {
      return;
    }
    var given = Object.assign({tabindex: "0"}, box.tagName === "DIV" ? WIDE : {});
    Object.keys(given).forEach(function (name) {
      if (scrolls) {
        box.setAttribute(name, given[name]);
      } else {
        box.removeAttribute(name);
      }
    });
    ours[scrolls ? "add" : "delete"](box);
  }

  // After each layout: a box may come late, unfold, or become wider or narrower, and so may what is in it.
  var sizes = new ResizeObserver(function (changes) {
    changes.forEach(function (change) {
      [change.target, change.target.parentElement].forEach(function (box) {
        if (box && box.matches(BOXES)) {
          reachable(box);
        }
      });
    });
  });
  function watch() {
    document.querySelectorAll(BOXES).forEach(function (box) {
      [box].concat(Array.from(box.children)).forEach(function (each) {
        if (!watched.has(each)) {
          watched.add(each);
          sizes.observe(each);
        }
      });
    });
  }
  watch();
  new MutationObserver(watch).observe(document.documentElement, {childList: true, subtree: true});

  // The contents of a page stand in the menu and beside the page: two parts of one kind need two names.
  document.querySelectorAll(".md-nav--primary .md-nav--secondary").forEach(function (contents) {
    contents.setAttribute("aria-label", "Mục lục của trang, trong thực đơn");
  });

  // Pages for developers are English, and so are their names in the menu and their contents.
  document.querySelectorAll("nav a[href], .navbar a[href]").forEach(function (link) {
    if (/\/dev\/[^#?]*\.html/.test(link.href) && !link.hash) {
      link.lang = "en";
    }
  });
  if (document.querySelector("main [lang=en], main[lang=en]")) {
    document.querySelectorAll(".md-nav--secondary > .md-nav__list, .contents > ul").forEach(function (contents) {
      contents.lang = "en";
    });
  }
})();
