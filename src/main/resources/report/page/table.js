/* A table of any number of rows, of which only those in sight are drawn. Rows are walked with the arrow keys. */
(function (sitrep) {
  "use strict";
  const el = sitrep.el;
  const HEIGHT = 30;
  const AROUND = 8;
  const PRINTED = 500;

  /**
   * columns: [{name, label, title, class, cell(row) → text or element, key(row) → what to sort by}];
   * open(row) is called when a row is chosen.
   */
  sitrep.Table = class {
    constructor(options) {
      this.options = options;
      this.rows = [];
      this.active = 0;
      this.chosen = null;
      this.sort = options.sort || null;
      this.body = el("tbody");
      this.head = el("tr", { "aria-rowindex": 1 });
      this.table = el(
        "table",
        { class: "grid", role: "grid", "aria-label": options.label },
        el("thead", {}, this.head),
        this.body,
      );
      this.element = el(
        "div",
        { class: "scroll", on: { scroll: () => this.draw(), keydown: (event) => this.key(event) } },
        this.table,
      );
      this.watcher = new ResizeObserver(() => this.draw());
      this.watcher.observe(this.element);
      window.addEventListener("beforeprint", () => this.draw(PRINTED));
      window.addEventListener("afterprint", () => this.draw());
      this.drawHead();
    }

    /** Takes other rows, and stays with the one that is chosen. */
    show(rows) {
      this.rows = rows.slice();
      this.order();
      this.active = Math.max(0, this.rows.indexOf(this.chosen));
      this.table.setAttribute("aria-rowcount", this.rows.length + 1);
      this.draw();
    }

    /** The rows in the order they are shown in. */
    order() {
      const column = this.sort && this.options.columns.find((one) => one.name === this.sort.name);
      if (!column) {
        return;
      }
      const sign = this.sort.down ? -1 : 1;
      const keys = new Map(this.rows.map((row) => [row, column.key(row)]));
      this.rows.sort((one, other) => {
        const a = keys.get(one);
        const b = keys.get(other);
        if (a === b) {
          return one - other;
        }
        if (a === null || a === undefined || b === null || b === undefined) {
          return a === null || a === undefined ? 1 : -1;
        }
        return a < b ? -sign : sign;
      });
    }

    drawHead() {
      sitrep.put(
        this.head,
        this.options.columns.map((column) => {
          const sorted = this.sort && this.sort.name === column.name;
          const direction = sorted ? (this.sort.down ? "descending" : "ascending") : "none";
          const press = () => this.sortBy(column.name, sorted && !this.sort.down);
          const label = el(
            "button",
            { type: "button", class: "heading", title: column.title, on: { click: press } },
            column.label,
            sorted ? (this.sort.down ? " ▼" : " ▲") : null,
          );
          return el(
            "th",
            { scope: "col", class: column.class, "aria-sort": column.key ? direction : null },
            column.key ? label : column.label,
          );
        }),
      );
    }

    sortBy(name, down) {
      this.sort = { name: name, down: down };
      this.drawHead();
      this.show(this.rows);
      const place = this.options.columns.findIndex((column) => column.name === name);
      this.head.children[place].firstChild.focus();
    }

    /** Draws the rows in sight, or the first so many of all. */
    draw(all) {
      const count = this.rows.length;
      const height = this.element.clientHeight || 600;
      const from = all ? 0 : Math.max(0, Math.floor(this.element.scrollTop / HEIGHT) - AROUND);
      const to = Math.min(count, all ? all : Math.ceil((this.element.scrollTop + height) / HEIGHT) + AROUND);
      const focused = this.body.contains(document.activeElement);
      sitrep.put(
        this.body,
        this.gap(from),
        this.range(from, to),
        this.gap(all ? 0 : count - to),
        count === 0 && this.nothing(),
      );
      if (focused) {
        this.focusActive();
      }
    }

    nothing() {
      return el(
        "tr",
        {},
        el(
          "td",
          { colspan: this.options.columns.length, class: "nothing" },
          this.options.nothing || "Nothing matches.",
        ),
      );
    }

    gap(rows) {
      const cell = el("td", { colspan: this.options.columns.length });
      cell.style.height = rows * HEIGHT + "px";
      return rows > 0 && el("tr", { class: "gap", "aria-hidden": "true" }, cell);
    }

    range(from, to) {
      const drawn = [];
      for (let i = from; i < to; i++) {
        drawn.push(this.row(i));
      }
      return drawn;
    }

    row(place) {
      const row = this.rows[place];
      return el(
        "tr",
        {
          "aria-rowindex": place + 2,
          "aria-selected": row === this.chosen ? "true" : "false",
          "data-row": row,
          tabIndex: place === this.active ? 0 : -1,
          on: { click: () => this.choose(place), focus: () => (this.active = place) },
        },
        this.options.columns.map((column) => el("td", { class: column.class }, column.cell(row))),
      );
    }

    /** Chooses the row at a place and opens it. */
    choose(place) {
      if (place < 0 || place >= this.rows.length) {
        return;
      }
      this.active = place;
      this.chosen = this.rows[place];
      this.reveal();
      this.options.open(this.chosen);
    }

    /** Marks a row as chosen, without opening it. */
    mark(row) {
      this.chosen = row;
      this.active = Math.max(0, this.rows.indexOf(row));
      this.reveal();
    }

    reveal() {
      const top = this.active * HEIGHT;
      const head = this.head.offsetHeight || HEIGHT;
      const height = this.element.clientHeight - head - HEIGHT;
      if (top < this.element.scrollTop) {
        this.element.scrollTop = top;
      } else if (top > this.element.scrollTop + height) {
        this.element.scrollTop = top - height;
      }
      this.draw();
    }

    /** Steps through the rows; opens the one it comes to where one was open. */
    step(by) {
      const place = Math.min(this.rows.length - 1, Math.max(0, this.active + by));
      if (this.chosen !== null) {
        this.choose(place);
      } else {
        this.walk(place);
      }
    }

    walk(place) {
      this.active = Math.min(this.rows.length - 1, Math.max(0, place));
      this.reveal();
      this.focusActive();
    }

    focusActive() {
      const row = this.body.querySelector('[tabindex="0"]');
      row && row.focus({ preventScroll: true });
    }

    key(event) {
      const page = Math.max(1, Math.floor(this.element.clientHeight / HEIGHT) - 2);
      const steps = {
        ArrowDown: 1,
        ArrowUp: -1,
        PageDown: page,
        PageUp: -page,
        Home: -this.rows.length,
        End: this.rows.length,
      };
      if (!this.body.contains(event.target)) {
        return;
      }
      if (event.key in steps) {
        event.preventDefault();
        this.walk(this.active + steps[event.key]);
      } else if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        this.choose(this.active);
      }
    }
  };
})(window.sitrep);
