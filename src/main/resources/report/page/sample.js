/*
 * Whole articles drawn at random, to tell what the machine missed. The draw depends on the seed and the ids of the
 * articles alone: the same seed gives the same articles, whoever draws, and most of them again when articles are added.
 */
(function (sitrep) {
  "use strict";
  const el = sitrep.el;

  /** FNV-1a with a last stir, 32 bits. */
  function hash(text) {
    let value = 0x811c9dc5;
    for (let i = 0; i < text.length; i++) {
      value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    }
    value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
    value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
    return (value ^ (value >>> 16)) >>> 0;
  }

  /** Row numbers of the articles drawn, in the order of the draw. */
  sitrep.draw = function (articles, seed, size) {
    const ids = articles.columns.article_id;
    return ids
      .map((id, row) => ({ row: row, rank: hash(seed + "/" + id) }))
      .sort((one, other) => one.rank - other.rank || one.row - other.row)
      .slice(0, size)
      .map((one) => one.row);
  };

  sitrep.Sample = class {
    constructor() {
      this.seed = sitrep.keep.get("sitrep-seed") || "1";
      this.size = 20;
      this.list = el("ol", { class: "drawn" });
      this.text = el("section", { class: "pane", "aria-label": "Article", tabIndex: -1, hidden: true });
      this.tally = el("p", { class: "meta" });
      this.element = el(
        "div",
        { class: "split sample" },
        el("div", { class: "left" }, this.form(), this.tally, this.list),
        this.text,
      );
      document.addEventListener("verdict", () => this.element.isConnected && this.drawList());
    }

    form() {
      const input = (id, label, value, change) =>
        el(
          "label",
          { htmlFor: id },
          label,
          " ",
          el("input", {
            id: id,
            value: value,
            size: 6,
            maxlength: 20,
            on: { change: (event) => change(event.target.value.trim()) },
          }),
        );
      return el(
        "div",
        { class: "queue-head" },
        input("seed", "Seed", this.seed, (value) => {
          this.seed = value || "1";
          sitrep.keep.set("sitrep-seed", this.seed);
          this.update();
        }),
        input("size", "Articles", String(this.size), (value) => {
          this.size = Math.max(1, Math.min(1000, Number(value) || 20));
          this.update();
        }),
        el(
          "p",
          { class: "hint" },
          "Read each article whole, and say whether the records beside it are all there is to record. That tells how much the machine misses.",
        ),
      );
    }

    async update() {
      this.articles = await sitrep.fetchRows("article");
      this.rows = sitrep.draw(this.articles, this.seed, this.size);
      this.drawList();
    }

    drawList() {
      const states = this.rows.map((row) => sitrep.standing(this.articles.id(row)).state);
      const done = states.filter(Boolean).length;
      const complete = states.filter((state) => state === "complete").length;
      this.tally.textContent =
        sitrep.number(done) +
        " of " +
        sitrep.many(this.rows.length, "article") +
        " read, nothing missed in " +
        sitrep.number(complete) +
        ".";
      sitrep.put(
        this.list,
        this.rows.map((row, i) => {
          const name = this.articles.get(row, "headline") || this.articles.get(row, "source_path");
          return el(
            "li",
            {},
            el(
              "button",
              {
                type: "button",
                class: "plain row",
                "aria-current": row === this.current ? "true" : null,
                on: { click: () => this.open(row) },
              },
              el("span", { class: "state " + (states[i] || "") }, states[i] || "unread"),
              " ",
              name,
            ),
          );
        }),
      );
    }

    async open(row) {
      this.current = row;
      const id = this.articles.id(row);
      const [article] = await sitrep.fetchPart("article", id);
      this.drawList();
      const records = await this.records(id);
      sitrep.put(
        this.text,
        el(
          "header",
          {},
          el("h2", {}, article.headline || article.source_path),
          el(
            "button",
            { type: "button", class: "close", "aria-label": "Close", on: { click: () => this.close() } },
            "✕",
          ),
        ),
        this.verdicts(id),
        el(
          "p",
          { class: "meta" },
          [article.publisher, article.publication_date, article.source_path].filter(Boolean).join(" · "),
        ),
        article.body
          ? el("div", { class: "body", tabIndex: 0, role: "group", "aria-label": "Text of the article" }, article.body)
          : el(
              "p",
              { class: "note" },
              "The text is not kept; read it in ",
              el("code", {}, article.source_path),
              " in the input, or run with --retention=full.",
            ),
        el(
          "section",
          { class: "block" },
          el("h3", {}, "Its records"),
          records.length > 0 ? el("ul", { class: "members" }, records) : el("p", {}, "None."),
        ),
      );
      this.text.hidden = false;
      this.text.focus({ preventScroll: true });
    }

    async records(article) {
      await sitrep.textsRead;
      const list = [];
      for (const kind of sitrep.kinds) {
        const rows = sitrep.rows[kind];
        for (const row of rows.ofArticle(article)) {
          list.push(el("li", {}, sitrep.recordLink(kind, row), el("p", {}, rows.get(row, "sentence") || "")));
        }
      }
      return list;
    }

    verdicts(id) {
      const say = (verdict, kind) => async () => {
        const comment =
          verdict === "missed"
            ? await sitrep.ask("What was missed?", "In a few words; they go into corrections.jsonl.", "", 1000)
            : "";
        if (comment !== null) {
          await sitrep.judge({ article_id: id, verdict: verdict, kind: kind, comment: comment });
          this.open(this.current);
        }
      };
      const standing = sitrep.standing(id);
      const button = (label, verdict, kind) =>
        el(
          "button",
          {
            type: "button",
            class: "verdict " + verdict,
            "aria-pressed": String(standing.whole === verdict && (standing.kind || null) === (kind || null)),
            on: { click: say(verdict, kind) },
          },
          label,
        );
      return el(
        "div",
        { class: "verdicts", role: "group", "aria-label": "Your verdict" },
        button("Nothing missed", "complete"),
        button("Missed an incident", "missed", "incident"),
        button("Missed a deployment", "missed", "deployment"),
        standing.state &&
          el(
            "button",
            {
              type: "button",
              class: "plain",
              on: { click: () => sitrep.undo(id).then(() => this.open(this.current)) },
            },
            "Undo",
          ),
        standing.comment && el("p", { class: "comment" }, "Comment: ", standing.comment),
      );
    }

    close() {
      this.text.hidden = true;
      this.current = null;
      this.drawList();
    }
  };
})(window.sitrep);
