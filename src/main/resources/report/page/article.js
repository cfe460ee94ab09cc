/* The article of a record, its evidence marked: whole where its text is kept, else the sentence and what is quoted of the rest. */
(function (sitrep) {
  "use strict";
  const el = sitrep.el;

  /** found: {record, article, evidence}. */
  sitrep.Article = class {
    constructor(found) {
      this.found = found;
    }

    element() {
      const { record, article } = this.found;
      const body = article && article.body;
      return el(
        "article",
        { class: "article", "aria-label": "Article" },
        sitrep.legend([...new Set(this.found.evidence.map((one) => one.field))]),
        record.headline && el("h3", {}, sitrep.marked(record.headline, this.spans(0, true))),
        el(
          "p",
          { class: "meta" },
          [record.publisher, record.publication_date, record.source_id].filter(Boolean).join(" · "),
          record.url && record.url !== record.source_id && [" · ", sitrep.link(record.url)],
        ),
        body ? this.body(body) : this.sentence(),
        this.quotes(body),
      );
    }

    /** Evidence as spans of a text that begins at an offset; in the headline or in the body. */
    spans(offset, headline) {
      return this.found.evidence
        .filter((one) => (one.sentence_no === 0) === headline)
        .map((one) => ({ start: one.char_start - offset, end: one.char_end - offset, field: one.field }));
    }

    body(text) {
      return el(
        "div",
        { class: "body", tabIndex: 0, role: "group", "aria-label": "Text of the article" },
        sitrep.marked(text, this.spans(0, false)),
      );
    }

    sentence() {
      const record = this.found.record;
      if (record.sentence === null) {
        return el("p", { class: "hint" }, "No word of the article is kept (--retention=none).");
      }
      if (record.sentence === record.headline && this.found.evidence.some((one) => one.sentence_no === 0)) {
        return null;
      }
      return el("p", { class: "sentence" }, sitrep.marked(record.sentence, this.spans(record.char_start, false)));
    }

    /** The words behind the values that are not in the sentence shown, in their order. */
    quotes(body) {
      const record = this.found.record;
      const others = this.found.evidence.filter(
        (one) => one.sentence_no !== 0 && (one.char_start < record.char_start || one.char_end > record.char_end),
      );
      if (body || others.length === 0) {
        return null;
      }
      return el(
        "div",
        { class: "quotes" },
        el("p", { class: "hint" }, "Elsewhere in the article (its text is kept with --retention=full):"),
        el(
          "ul",
          {},
          others.map((one) =>
            el(
              "li",
              {},
              "… ",
              el(
                "mark",
                { class: "f-" + sitrep.family(one.field) },
                one.quote || "",
                el("small", {}, sitrep.plain(one.field)),
              ),
              " …",
            ),
          ),
        ),
      );
    }
  };
})(window.sitrep);
