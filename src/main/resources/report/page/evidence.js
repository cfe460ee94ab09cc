/* Words of an article with the evidence marked in the colour of its field, and named, so that colour is not all. */
(function (sitrep) {
  "use strict";
  const el = sitrep.el;

  /** Offsets count code points; JavaScript counts halves of some. */
  function positions(text) {
    const starts = [];
    for (let i = 0; i < text.length; i += text.codePointAt(i) > 0xffff ? 2 : 1) {
      starts.push(i);
    }
    starts.push(text.length);
    return starts;
  }

  /**
   * Nodes for a text. spans: [{start, end, field}], in code points of the text; those that do not lie in it are
   * left out.
   */
  sitrep.marked = function (text, spans) {
    const starts = positions(text);
    const inside = spans.filter((span) => span.start >= 0 && span.start < span.end && span.end < starts.length);
    const cuts = new Set([0, starts.length - 1]);
    inside.forEach((span) => cuts.add(span.start).add(span.end));
    const edges = [...cuts].sort((one, other) => one - other);
    const nodes = [];
    for (let i = 0; i + 1 < edges.length; i++) {
      const piece = text.slice(starts[edges[i]], starts[edges[i + 1]]);
      const over = inside.filter((span) => span.start <= edges[i] && span.end >= edges[i + 1]);
      nodes.push(over.length === 0 ? piece : mark(piece, over, edges[i + 1]));
    }
    return nodes;
  };

  /** The shortest span gives the colour; each names its field where it ends. */
  function mark(piece, over, end) {
    const shortest = over.reduce((one, other) => (other.end - other.start < one.end - one.start ? other : one));
    const fields = [...new Set(over.map((span) => span.field))];
    const ending = [...new Set(over.filter((span) => span.end === end).map((span) => span.field))];
    return el(
      "mark",
      { class: "f-" + sitrep.family(shortest.field), "data-fields": fields.join(" "), title: fields.join(", ") },
      piece,
      ending.length > 0 && el("small", {}, ending.join(" ").replaceAll("_", " ")),
    );
  }

  /** The colours in use, with the fields they stand for. */
  sitrep.legend = function (fields) {
    return el(
      "p",
      { class: "legend" },
      fields.map((field) => el("span", { class: "key f-" + sitrep.family(field) }, sitrep.plain(field))),
    );
  };
})(window.sitrep);
