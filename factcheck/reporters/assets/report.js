(function () {
  "use strict";
  function shown(selector) {
    return Array.prototype.filter.call(document.querySelectorAll(selector), function (card) {
      return card.offsetParent !== null;
    });
  }
  function step(selector, by) {
    var cards = shown(selector);
    if (!cards.length) { return; }
    var at = cards.indexOf(document.activeElement);
    var next = at < 0 ? (by > 0 ? 0 : cards.length - 1) : (at + by + cards.length) % cards.length;
    cards[next].focus();
    cards[next].scrollIntoView({ block: "center" });
  }
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || /input|textarea|select/i.test(event.target.tagName)) { return; }
    if (event.key === "j") { step(".card[id]", 1); }
    if (event.key === "k") { step(".card[id]", -1); }
    if (event.key === "n") { step(".card[id].tone-bad, .card[id].tone-warn", 1); }
  });
})();
