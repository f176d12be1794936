// What a page needs to be read by keyboard and aloud, in either theme. Nothing here is needed to read it otherwise.
(function () {
  "use strict";

  // A wide table or a long line of code scrolls sideways: the keyboard must reach what scrolls.
  function reachable() {
    document.querySelectorAll(".md-typeset__scrollwrap, .scroll, pre, pre > code").forEach(function (box) {
      var scrolls = box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).overflowX !== "visible";
      if (!scrolls) {
        return;
      }
      box.tabIndex = 0;
      if (box.tagName === "DIV") {
        box.setAttribute("role", "group");
        box.setAttribute("aria-label", "Bảng rộng, cuộn ngang được");
      }
    });
  }
  window.addEventListener("load", function () {
    setTimeout(reachable, 50);
  });
  window.addEventListener("resize", reachable);

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
