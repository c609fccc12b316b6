(function () {
  "use strict";
  var root = document.documentElement;
  var filters = document.getElementById("filters");
  if (!filters) { return; }
  var told = document.getElementById("told");
  var parts = Array.from(document.querySelectorAll("section.part"));
  var state = { show: root.dataset.opens || "all", section: "" };
  filters.hidden = false;

  function shown(row) {
    return row.getClientRects().length > 0;
  }

  function apply() {
    root.dataset.show = state.show;
    parts.forEach(function (part) {
      part.classList.toggle("put-away", state.section !== "" && part.id !== state.section);
    });
    filters.querySelectorAll("button").forEach(function (button) {
      var pressed = "show" in button.dataset ? button.dataset.show === state.show : button.dataset.section === state.section;
      button.setAttribute("aria-pressed", String(pressed));
    });
    var rows = Array.from(document.querySelectorAll("tr.row"));
    told.textContent = rows.filter(shown).length + " of " + rows.length + " rows shown";
  }

  filters.addEventListener("click", function (event) {
    var button = event.target.closest("button");
    if (!button) { return; }
    if ("show" in button.dataset) { state.show = button.dataset.show; } else { state.section = button.dataset.section; }
    apply();
  });

  function open(hash) {
    var target = hash.length > 1 && document.getElementById(decodeURIComponent(hash.slice(1)));
    if (!target || shown(target)) { return; }
    state = { show: "all", section: "" };
    apply();
    for (var around = target.parentElement; around; around = around.parentElement) {
      if (around.tagName === "DETAILS") { around.open = true; }
    }
    target.scrollIntoView();
  }

  document.addEventListener("click", function (event) {
    var link = event.target.closest('a[href^="#"]');
    if (link) { open(link.getAttribute("href")); }
  });
  window.addEventListener("hashchange", function () { open(location.hash); });

  var closed = [];
  window.addEventListener("beforeprint", function () {
    closed = Array.from(document.querySelectorAll("details:not([open])"));
    closed.forEach(function (one) { one.open = true; });
  });
  window.addEventListener("afterprint", function () {
    closed.forEach(function (one) { one.open = false; });
  });

  apply();
  open(location.hash);
})();
