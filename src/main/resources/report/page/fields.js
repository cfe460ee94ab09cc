/* The fields of a record, each with the colour of its evidence, and what the reader makes of them. */
(function (sitrep) {
  "use strict";
  const el = sitrep.el;

  /** Columns the head of the record and its article show already. */
  const ELSEWHERE = new Set(["sentence", "headline", "publisher", "url", "publication_date"]);

  /** The fields of the record in a pane. */
  sitrep.Fields = class {
    constructor(pane) {
      this.pane = pane;
      this.editing = null;
    }

    element() {
      const fields = [...new Set(this.pane.found.evidence.map((one) => one.field))];
      const standing = sitrep.standing(this.pane.id);
      const columns = sitrep.report.columns[this.pane.kind].filter(
        (column) => column.type !== "UUID" && !ELSEWHERE.has(column.name),
      );
      const filled = (column) =>
        this.pane.found.record[column.name] !== null ||
        column.name in standing.values ||
        this.pane.found.machine.some((one) => one.field === column.name);
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
      const stored = this.pane.found.record[column.name];
      const source = sitrep.sourceOf(column.name, fields);
      const isOurs = column.name in standing.values;
      const value = isOurs ? standing.values[column.name] : stored;
      const label = column.name.replaceAll("_", " ");
      const button =
        sitrep.report.correctable[this.pane.kind].includes(column.name) &&
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
            ? this.input(column, value)
            : this.value(value, this.machineValue(column.name, isOurs, stored)),
        ),
        el("td", { class: "do" }, this.editing !== column.name && button),
      );
    }

    /** What the machine says where a person says something else; undefined where nobody does. */
    machineValue(name, isOurs, stored) {
      const corrected = this.pane.found.machine.find((one) => one.field === name);
      return corrected ? corrected.value : isOurs ? stored : undefined;
    }

    value(value, machine) {
      const text = (one) =>
        one === null || one === undefined ? "empty" : typeof one === "string" ? sitrep.plainValue(one) : String(one);
      if (machine !== undefined) {
        return [el("ins", {}, text(value)), " ", el("del", { title: "the machine's value" }, text(machine))];
      }
      return value === null ? el("span", { class: "hint" }, "empty") : text(value);
    }

    startEdit(column) {
      this.editing = column.name;
      this.pane.draw();
      const input = this.pane.element.querySelector(".editor [name=value]");
      input.focus();
      input.select && input.select();
    }

    input(column, value) {
      const name = { name: "value", "aria-label": column.name.replaceAll("_", " ") + ": " + column.what };
      const shown = value === null || value === undefined ? "" : String(value);
      const choices = choicesOf(column, shown);
      const types = { INTEGER: "number", BIGINT: "number", DOUBLE: "number", DATE: "date" };
      const box = choices
        ? el(
            "select",
            name,
            choices.map(([code, label]) => el("option", { value: code, selected: code === shown }, label)),
          )
        : el("input", {
            ...name,
            type: types[column.type] || "text",
            step: column.type === "DOUBLE" ? "any" : null,
            min: ["INTEGER", "BIGINT"].includes(column.type) ? 0 : null,
            required: !column.optional,
            value: shown,
            maxlength: 1000,
          });
      const stop = () => {
        this.editing = null;
        this.pane.draw();
        this.pane.focusOn("edit-" + column.name);
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

    /** Puts a human value beside the machine's. */
    async correct(column, text) {
      const value = typed(column, text);
      this.editing = null;
      const machine = this.pane.found.record[column.name];
      const standing = sitrep.standing(this.pane.id);
      const known = column.name in standing.values ? standing.values[column.name] : machine;
      if (value === known) {
        this.pane.draw();
      } else if (
        !(await sitrep.judge({
          record_id: this.pane.id,
          field: column.name,
          machine_value: machine,
          human_value: value,
          verdict: "correct",
          comment: standing.comment,
        }))
      ) {
        this.pane.draw();
      }
      this.pane.focusOn("edit-" + column.name);
    }
  };

  /** What a column may hold, as [code, label]; null where it is free. */
  function choicesOf(column, shown) {
    const countries = Object.entries(sitrep.report.countries).sort((one, other) => (one[1] < other[1] ? -1 : 1));
    const codes =
      column.type === "BOOLEAN"
        ? ["true", "false"].map((code) => [code, code])
        : column.name.endsWith("country")
          ? countries
          : column.codes.map((code) => [code, code]);
    if (codes.length === 0) {
      return null;
    }
    const known = shown === "" || codes.some(([code]) => code === shown);
    return [...(column.optional ? [["", "empty"]] : []), ...codes, ...(known ? [] : [[shown, shown]])];
  }

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
})(window.sitrep);
