(function () {
  "use strict";
  document.querySelectorAll("table.sortable").forEach(function (table) {
    var body = table.tBodies[0], heads = table.tHead.rows[0].cells;
    var said = table.parentNode.parentNode.querySelector("[role=status]");
    function value(row, i) {
      var cell = row.cells[i], n = cell.getAttribute("data-n");
      return n === null ? cell.textContent.trim().toLowerCase() : Number(n);
    }
    Array.prototype.forEach.call(heads, function (th, i) {
      var button = document.createElement("button"), name = th.textContent.trim();
      button.type = "button";
      button.textContent = name;
      th.textContent = "";
      th.appendChild(button);
      th.setAttribute("aria-sort", "none");
      button.addEventListener("click", function () {
        var down = th.getAttribute("aria-sort") === "ascending";
        Array.prototype.forEach.call(heads, function (h) { h.setAttribute("aria-sort", "none"); });
        th.setAttribute("aria-sort", down ? "descending" : "ascending");
        Array.prototype.slice.call(body.rows).sort(function (a, b) {
          var x = value(a, i), y = value(b, i);
          var order = typeof x === "number" && typeof y === "number" ? x - y : String(x).localeCompare(String(y));
          return down ? -order : order;
        }).forEach(function (row) { body.appendChild(row); });
        said.textContent = "Sorted by " + name + ", " + (down ? "descending" : "ascending") + ".";
      });
    });
  });
  var all = Array.prototype.slice.call(document.querySelectorAll("details"));
  if (all.length > 0) {
    var tools = document.querySelector(".tools"), button = document.createElement("button"), opened = false;
    button.type = "button";
    button.textContent = "Unfold everything";
    button.addEventListener("click", function () {
      opened = !opened;
      all.forEach(function (d) { d.open = opened; });
      button.textContent = opened ? "Fold the details" : "Unfold everything";
    });
    tools.appendChild(button);
  }
  var closed = [];
  window.addEventListener("beforeprint", function () {
    closed = all.filter(function (d) { return !d.open; });
    closed.forEach(function (d) { d.open = true; });
  });
  window.addEventListener("afterprint", function () { closed.forEach(function (d) { d.open = false; }); });
  function reveal() {
    var at = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    for (var n = at; n; n = n.parentElement) { if (n.tagName === "DETAILS") { n.open = true; } }
    if (at) { at.scrollIntoView(); }
  }
  window.addEventListener("hashchange", reveal);
  reveal();
})();
