/* One record next to its article: evidence, fields, numbers, the other records of its event, and the reader's verdict. */
(function (sitrep) {
  "use strict";
  const el = sitrep.el;

  /** Columns that identify or keep book; they are shown, but there is nothing to correct in them. */
  const FIXED = new Set([
    "url",
    "source_id",
    "publisher",
    "headline",
    "publication_date",
    "sentence",
    "char_start",
    "char_end",
    "confidence",
    "version",
    "first_seen",
    "updated",
    "status",
    "review_status",
  ]);

  /** Columns the head of the record and its article show already. */
  const ELSEWHERE = new Set(["sentence", "headline", "publisher", "url", "publication_date"]);

  /** The pane a record is shown in. It is a region of its own, beside the table or over it. */
  sitrep.Pane = class {
    constructor(options) {
      this.options = options;
      this.element = el("section", { class: "pane", "aria-label": "Record", tabIndex: -1, hidden: true });
      document.addEventListener("verdict", (event) => {
        if (this.id === event.detail && this.element.isConnected) {
          this.draw();
        }
      });
    }

    get open() {
      return !this.element.hidden;
    }

    /** Loads what belongs to a record and shows it. */
    async show(kind, id) {
      this.kind = kind;
      this.id = id;
      this.editing = null;
      const items = kind === "incident" ? "casualty" : "deployment_item";
      const parts = await Promise.all([kind, "evidence", items, "change"].map((part) => sitrep.fetchPart(part, id)));
      const article = parts[0].length > 0 ? await sitrep.fetchPart("article", parts[0][0].article_id) : [];
      if (this.id !== id) {
        return;
      }
      this.found = { record: parts[0][0], evidence: parts[1], items: parts[2], changes: parts[3], article: article[0] };
      this.element.hidden = false;
      this.draw();
      this.element.scrollTop = 0;
      sitrep.say("Record: " + this.title());
    }

    close() {
      this.element.hidden = true;
      this.id = null;
    }

    title() {
      const record = this.found.record;
      const type = sitrep.plain(record[sitrep.typeColumn(this.kind)]);
      const place = record.place || record.destination || sitrep.country(record.country || record.destination_country);
      return [type, place, sitrep.dates(record.date_start, record.date_end)].filter(Boolean).join(" · ");
    }

    draw() {
      const found = this.found;
      if (!found || !found.record) {
        sitrep.put(this.element, el("p", { class: "note" }, "This record is not in the report."));
        return;
      }
      const focused = this.element.contains(document.activeElement) && document.activeElement.dataset.focus;
      sitrep.put(
        this.element,
        this.head(),
        this.verdicts(),
        this.article(),
        this.fields(),
        this.numbers(),
        this.members(),
        this.changes(),
      );
      const again = focused && this.element.querySelector('[data-focus="' + focused + '"]');
      again && again.focus();
    }

    head() {
      const record = this.found.record;
      const badge = (text, title) => text && el("span", { class: "badge", title: title }, sitrep.plain(text));
      return el(
        "header",
        {},
        el("h2", {}, this.title()),
        el(
          "button",
          {
            type: "button",
            class: "close",
            "aria-label": "Close the record",
            title: "Close (Esc)",
            on: { click: () => this.options.close() },
          },
          "✕",
        ),
        el(
          "p",
          { class: "badges" },
          badge(this.kind),
          badge(record.sub_event_type || record.phase),
          badge(record.factuality, this.what("factuality")),
          badge(record.scope, this.what("scope")),
          record.background && badge("background", this.what("background")),
          el("span", { class: "badge", title: this.what("confidence") }, "confidence " + record.confidence.toFixed(2)),
          record.review_status !== "machine" && badge(record.review_status, this.what("review_status")),
        ),
      );
    }

    what(name) {
      const column = sitrep.column(this.kind, name);
      return column ? column.what : "";
    }

    // The verdict.

    verdicts() {
      const standing = sitrep.standing(this.id);
      const button = (verdict, label, key) =>
        el(
          "button",
          {
            type: "button",
            class: "verdict " + verdict,
            "data-focus": "verdict-" + verdict,
            "aria-pressed": String(standing.state === verdict),
            on: { click: () => this.judge(verdict) },
          },
          label + " ",
          el("kbd", {}, key),
        );
      const plain = (label, key, action) =>
        el(
          "button",
          { type: "button", class: "plain", "data-focus": "verdict-" + label, on: { click: action } },
          label + " ",
          el("kbd", {}, key),
        );
      return el(
        "div",
        { class: "verdicts", role: "group", "aria-label": "Your verdict" },
        button("confirm", "Accept", "a"),
        el(
          "button",
          {
            type: "button",
            class: "verdict correct",
            "data-focus": "verdict-edit",
            "aria-pressed": String(standing.state === "correct"),
            on: { click: () => this.edit() },
          },
          "Edit ",
          el("kbd", {}, "e"),
        ),
        button("unsure", "Unsure", "u"),
        button("reject", "Reject", "x"),
        plain("Comment", "c", () => this.comment()),
        standing.state && plain("Undo", "z", () => sitrep.view().undo()),
        standing.comment && el("p", { class: "comment" }, "Comment: ", standing.comment),
      );
    }

    /** Says something of the whole record. */
    async judge(verdict) {
      const standing = sitrep.standing(this.id);
      if (await sitrep.judge({ record_id: this.id, verdict: verdict, comment: standing.comment })) {
        sitrep.say(verdict + ": " + this.title());
        this.options.judged && this.options.judged(this.id);
      }
    }

    /** Asks for a comment; alone it makes a record "unsure". */
    async comment() {
      const standing = sitrep.standing(this.id);
      const text = await sitrep.ask(
        "Comment",
        "It stands with your verdict in corrections.jsonl.",
        standing.comment,
        1000,
      );
      if (text !== null) {
        await sitrep.judge({
          record_id: this.id,
          verdict: standing.whole || (standing.state === "correct" ? "confirm" : "unsure"),
          comment: text,
        });
      }
    }

    /** Goes to the first field that can be edited. */
    edit() {
      const first = this.element.querySelector(".fields button.edit");
      if (first) {
        first.focus();
        first.scrollIntoView({ block: "center" });
      }
    }

    // The article.

    article() {
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

    // The fields.

    fields() {
      const fields = [...new Set(this.found.evidence.map((one) => one.field))];
      const standing = sitrep.standing(this.id);
      const columns = sitrep.report.columns[this.kind].filter(
        (column) => column.type !== "UUID" && !ELSEWHERE.has(column.name),
      );
      const filled = (column) => this.found.record[column.name] !== null || column.name in standing.values;
      const rows = (some) =>
        el(
          "table",
          { class: "fields" },
          el(
            "tbody",
            {},
            some.map((column) => this.field(column, fields, standing)),
          ),
        );
      const empty = columns.filter((column) => !filled(column));
      return el(
        "section",
        { class: "block" },
        el("h3", {}, "Fields"),
        rows(columns.filter(filled)),
        empty.length > 0 &&
          el(
            "details",
            { open: this.showEmpty === true, on: { toggle: (event) => (this.showEmpty = event.target.open) } },
            el("summary", {}, sitrep.many(empty.length, "empty field")),
            rows(empty),
          ),
      );
    }

    field(column, fields, standing) {
      const value = this.found.record[column.name];
      const source = sitrep.sourceOf(column.name, fields);
      const human = column.name in standing.values;
      const label = column.name.replaceAll("_", " ");
      const button =
        !FIXED.has(column.name) &&
        el(
          "button",
          {
            type: "button",
            class: "edit",
            "data-focus": "edit-" + column.name,
            "aria-label": "Edit " + label,
            on: { click: () => this.startEdit(column) },
          },
          "edit",
        );
      return el(
        "tr",
        { "data-field": column.name },
        el(
          "th",
          { scope: "row", title: column.what },
          source && el("span", { class: "key dot f-" + sitrep.family(source) }),
          label,
        ),
        el(
          "td",
          {},
          this.editing === column.name
            ? this.input(column, human ? standing.values[column.name] : value)
            : this.value(value, human, standing.values[column.name]),
        ),
        el("td", { class: "do" }, this.editing !== column.name && button),
      );
    }

    value(machine, isCorrected, human) {
      const text = (value) =>
        value === null || value === undefined
          ? "empty"
          : typeof value === "string"
            ? sitrep.plainValue(value)
            : String(value);
      return isCorrected
        ? [el("ins", {}, text(human)), " ", el("del", { title: "the machine's value" }, text(machine))]
        : machine === null
          ? el("span", { class: "hint" }, "empty")
          : text(machine);
    }

    startEdit(column) {
      this.editing = column.name;
      this.draw();
      const input = this.element.querySelector(".editor [name=value]");
      input.focus();
      input.select && input.select();
    }

    input(column, value) {
      const name = { name: "value", "aria-label": column.name.replaceAll("_", " ") + ": " + column.what };
      const shown = value === null || value === undefined ? "" : String(value);
      const choices = column.codes.length > 0 ? column.codes : column.type === "BOOLEAN" ? ["true", "false"] : null;
      const types = { INTEGER: "number", BIGINT: "number", DOUBLE: "number", DATE: "date" };
      const box = choices
        ? el(
            "select",
            name,
            ["", ...choices].map((code) =>
              el("option", { value: code, selected: code === shown }, code === "" ? "empty" : code),
            ),
          )
        : el("input", {
            ...name,
            type: types[column.type] || "text",
            step: column.type === "DOUBLE" ? "any" : null,
            value: shown,
            maxlength: 1000,
          });
      const stop = () => {
        this.editing = null;
        this.draw();
        this.focusOn("edit-" + column.name);
      };
      return el(
        "form",
        {
          class: "editor",
          on: {
            submit: (event) => {
              event.preventDefault();
              this.correct(column, box.value);
            },
            keydown: (event) => {
              if (event.key === "Escape") {
                event.stopPropagation();
                stop();
              } else if (event.key === "Enter" && choices) {
                event.preventDefault();
                this.correct(column, box.value);
              }
            },
          },
        },
        box,
        el("button", { type: "submit" }, "Save"),
        el("button", { type: "button", class: "plain", on: { click: stop } }, "Cancel"),
      );
    }

    focusOn(name) {
      const target = this.element.querySelector('[data-focus="' + name + '"]');
      target && target.focus();
    }

    /** Puts a human value beside the machine's. */
    async correct(column, text) {
      const value = typed(column, text);
      this.editing = null;
      const machine = this.found.record[column.name];
      const standing = sitrep.standing(this.id);
      const known = column.name in standing.values ? standing.values[column.name] : machine;
      if (value === known) {
        this.draw();
      } else if (
        !(await sitrep.judge({
          record_id: this.id,
          field: column.name,
          machine_value: machine,
          human_value: value,
          verdict: "correct",
          comment: standing.comment,
        }))
      ) {
        this.draw();
      }
      this.focusOn("edit-" + column.name);
    }

    // What belongs to the record.

    numbers() {
      const part = this.kind === "incident" ? "casualty" : "deployment_item";
      const hidden = new Set(["parent_id", "side"]);
      const columns = sitrep.report.columns[part].filter(
        (column) => column.type !== "UUID" && !hidden.has(column.name),
      );
      const filled = columns.filter((column) => this.found.items.some((item) => item[column.name] !== null));
      if (this.found.items.length === 0) {
        return null;
      }
      return el(
        "section",
        { class: "block" },
        el("h3", {}, part === "casualty" ? "Casualties" : "Items"),
        el(
          "div",
          { class: "wide", tabIndex: 0, role: "group", "aria-label": part === "casualty" ? "Casualties" : "Items" },
          el(
            "table",
            { class: "plain-table" },
            el(
              "thead",
              {},
              el(
                "tr",
                {},
                filled.map((column) => el("th", { scope: "col", title: column.what }, sitrep.plain(column.name))),
              ),
            ),
            el(
              "tbody",
              {},
              this.found.items.map((item) =>
                el(
                  "tr",
                  {},
                  filled.map((column) => el("td", {}, sitrep.plain(item[column.name]))),
                ),
              ),
            ),
          ),
        ),
      );
    }

    members() {
      const rows = sitrep.rows[this.kind];
      const event = this.found.record.event_id;
      const others = sitrep.membersOf(this.kind, event).filter((row) => rows.id(row) !== this.id);
      return (
        others.length > 0 &&
        el(
          "section",
          { class: "block" },
          el("h3", {}, "The same event in other records"),
          el(
            "ul",
            { class: "members" },
            others.map((row) => el("li", {}, sitrep.recordLink(this.kind, row))),
          ),
        )
      );
    }

    changes() {
      const changes = this.found.changes;
      return (
        changes.length > 0 &&
        el(
          "section",
          { class: "block" },
          el("h3", {}, "Changed by later runs"),
          el(
            "ul",
            {},
            changes.map((change) =>
              el(
                "li",
                {},
                "version " + change.version + ", " + sitrep.plain(change.field) + ": ",
                el("del", {}, change.old_value === null ? "empty" : change.old_value),
                " ",
                el("ins", {}, change.new_value === null ? "empty" : change.new_value),
              ),
            ),
          ),
        )
      );
    }
  };

  /** What was typed, as the column holds it. */
  function typed(column, text) {
    if (text.trim() === "") {
      return null;
    }
    if (["INTEGER", "BIGINT", "DOUBLE"].includes(column.type)) {
      return Number(text);
    }
    return column.type === "BOOLEAN" ? text === "true" : text.trim();
  }

  /** Codes read without underscores; anything else as it is. */
  sitrep.plainValue = function (value) {
    return /^[a-z]+(_[a-z]+)*$/.test(value) ? value.replaceAll("_", " ") : value;
  };

  const events = {};

  /** Rows of the records that tell one event. */
  sitrep.membersOf = function (kind, event) {
    if (!events[kind]) {
      events[kind] = new Map();
      sitrep.rows[kind].columns.event_id.forEach((id, row) => {
        const members = events[kind].get(id);
        members ? members.push(row) : events[kind].set(id, [row]);
      });
    }
    return (event && events[kind].get(event)) || [];
  };

  /** A link to a record, in a few words. */
  sitrep.recordLink = function (kind, row) {
    const rows = sitrep.rows[kind];
    const toll =
      kind === "incident"
        ? sitrep.range(rows.get(row, "killed_low"), rows.get(row, "killed_best"), rows.get(row, "killed_high"))
        : "";
    const words = [
      sitrep.plain(rows.get(row, sitrep.typeColumn(kind))),
      rows.get(row, kind === "incident" ? "place" : "destination"),
      sitrep.dates(rows.get(row, "date_start"), rows.get(row, "date_end")),
      toll && toll + " killed",
      rows.get(row, "publisher"),
    ];
    return el("a", { href: "#/" + kind + "/" + rows.id(row) }, words.filter(Boolean).join(" · "));
  };
})(window.sitrep);
