// In place of the theme's, which expects its own search: tables as the theme draws them, menus below menus.
(function () {
  document.querySelectorAll("main table").forEach(function (table) {
    table.classList.add("table", "table-striped");
    var box = document.createElement("div");
    box.className = "scroll";
    table.replaceWith(box);
    box.append(table);
  });
  document.querySelectorAll(".dropdown-submenu > a").forEach(function (opener) {
    var menu = opener.nextElementSibling;
    opener.setAttribute("role", "button");
    opener.setAttribute("aria-expanded", "false");
    opener.addEventListener("click", function (event) {
      event.preventDefault();
      event.stopPropagation();
      opener.setAttribute("aria-expanded", String(menu.classList.toggle("show")));
    });
  });
  var bar = document.querySelector(".navbar");
  bar.setAttribute("role", "navigation");
  bar.setAttribute("aria-label", "Thực đơn");
  var toggler = document.querySelector(".navbar-toggler");
  if (toggler) {
    toggler.setAttribute("aria-label", "Mở hoặc đóng thực đơn");
  }
  // On a small screen the page comes first, its contents on demand.
  var contents = document.querySelector("details.contents");
  if (contents && window.innerWidth < 768) {
    contents.open = false;
  }
})();
