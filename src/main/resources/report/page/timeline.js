/* When it happened: bars of days, months, years or decades, whichever are few enough to tell apart. */
(function (sitrep) {
  "use strict";
  const el = sitrep.el;
  const svg = sitrep.svg;
  const HEIGHT = 120;
  const FOOT = 18;
  const HEAD = 14;

  /** Units of time: how a day is cut to one, and the first and last day of one. */
  const UNITS = [
    {
      name: "day",
      most: 62,
      of: (day) => day,
      next: (unit) => iso(new Date(Date.parse(unit) + 86400000)),
      first: (unit) => unit,
      last: (unit) => unit,
    },
    {
      name: "month",
      most: 84,
      of: (day) => day.slice(0, 7),
      next: nextMonth,
      first: (unit) => unit + "-01",
      last: (unit) => iso(new Date(Date.parse(nextMonth(unit) + "-01") - 86400000)),
    },
    {
      name: "year",
      most: 90,
      of: (day) => day.slice(0, 4),
      next: (unit) => String(Number(unit) + 1).padStart(4, "0"),
      first: (unit) => unit + "-01-01",
      last: (unit) => unit + "-12-31",
    },
    {
      name: "decade",
      most: Infinity,
      of: (day) => day.slice(0, 3) + "0",
      next: (unit) => String(Number(unit) + 10).padStart(4, "0"),
      first: (unit) => unit + "-01-01",
      last: (unit) => unit.slice(0, 3) + "9-12-31",
    },
  ];

  function iso(date) {
    return date.toISOString().slice(0, 10);
  }

  function nextMonth(unit) {
    const [year, month] = unit.split("-").map(Number);
    return month === 12
      ? String(year + 1).padStart(4, "0") + "-01"
      : unit.slice(0, 5) + String(month + 1).padStart(2, "0");
  }

  sitrep.Timeline = class {
    constructor() {
      this.caption = el("figcaption");
      this.drawing = svg("svg", { role: "group", height: HEIGHT });
      this.element = el("figure", { class: "timeline" }, this.drawing, this.caption);
      new ResizeObserver(() => this.draw()).observe(this.element);
    }

    /** Counts the records found by the day they begin. */
    show(found) {
      this.counts = { incident: new Map(), deployment: new Map() };
      this.undated = 0;
      const days = [];
      for (const kind of sitrep.kinds) {
        const starts = sitrep.rows[kind].columns.date_start;
        for (const row of found[kind]) {
          const day = starts[row];
          if (day) {
            this.counts[kind].set(day, (this.counts[kind].get(day) || 0) + 1);
          } else {
            this.undated++;
          }
        }
        days.push(...this.counts[kind].keys());
      }
      days.sort();
      this.bars = days.length > 0 ? this.gather(days[0], days[days.length - 1]) : [];
      this.draw();
    }

    gather(first, last) {
      for (const unit of UNITS) {
        const bars = [];
        for (let one = unit.of(first); one <= unit.of(last) && bars.length <= unit.most; one = unit.next(one)) {
          bars.push({ unit: one, incident: 0, deployment: 0 });
        }
        if (bars.length <= unit.most) {
          this.unit = unit;
          return this.fill(bars, unit);
        }
      }
      return [];
    }

    fill(bars, unit) {
      const places = new Map(bars.map((bar, i) => [bar.unit, i]));
      for (const kind of sitrep.kinds) {
        this.counts[kind].forEach((count, day) => (bars[places.get(unit.of(day))][kind] += count));
      }
      return bars;
    }

    draw() {
      const width = this.element.clientWidth;
      if (!this.bars || width === 0) {
        return;
      }
      this.drawing.setAttribute("viewBox", "0 0 " + width + " " + HEIGHT);
      this.drawing.setAttribute("width", width);
      this.drawing.setAttribute(
        "aria-label",
        "Records by " + (this.unit ? this.unit.name : "day") + "; choose a bar to see only those",
      );
      const most = this.bars.reduce((top, bar) => Math.max(top, bar.incident + bar.deployment), 1);
      const step = width / Math.max(1, this.bars.length);
      const scale = (HEIGHT - FOOT - HEAD) / most;
      sitrep.put(
        this.drawing,
        svg("line", { class: "axis", x1: 0, x2: width, y1: HEIGHT - FOOT + 0.5, y2: HEIGHT - FOOT + 0.5 }),
        this.bars.length > 0 && svg("text", { x: 0, y: 10 }, sitrep.number(most)),
        this.bars.map((bar, i) => this.bar(bar, i, step, scale)),
        this.labels(step),
      );
      const dated = this.bars.length > 0 ? "By " + this.unit.name + " of date_start. " : "";
      this.caption.textContent =
        dated +
        (this.undated > 0
          ? sitrep.many(this.undated, "record") + (this.undated === 1 ? " has" : " have") + " no date."
          : "");
    }

    bar(bar, place, step, scale) {
      const foot = HEIGHT - FOOT;
      const incidents = bar.incident * scale;
      const deployments = bar.deployment * scale;
      const width = Math.max(1, step - (step > 4 ? 1 : 0));
      const left = place * step;
      const label =
        bar.unit + ": " + sitrep.many(bar.incident, "incident") + ", " + sitrep.many(bar.deployment, "deployment");
      const filled = bar.incident + bar.deployment > 0;
      const pick = () => filled && sitrep.filter({ from: this.unit.first(bar.unit), to: this.unit.last(bar.unit) });
      const press = (event) => {
        if (event.key === "Enter" || event.key === " ") {
          event.preventDefault();
          pick();
        } else if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
          this.walk(event.currentTarget, event.key === "ArrowRight" ? "nextElementSibling" : "previousElementSibling");
        }
      };
      return (
        filled &&
        svg(
          "g",
          { class: "bar", role: "button", tabindex: 0, "aria-label": label, on: { click: pick, keydown: press } },
          svg("title", {}, label),
          svg("rect", { class: "hit", x: left, y: 0, width: step, height: foot }),
          svg("rect", { class: "incident", x: left, y: foot - incidents, width: width, height: incidents }),
          svg("rect", {
            class: "deployment",
            x: left,
            y: foot - incidents - deployments,
            width: width,
            height: deployments,
          }),
        )
      );
    }

    walk(from, side) {
      const next = from[side];
      if (next && next.classList.contains("bar")) {
        next.focus();
      }
    }

    labels(step) {
      const room = 64;
      const every = Math.max(1, Math.ceil(room / step));
      return this.bars.map(
        (bar, i) =>
          i % every === 0 &&
          (i + 1) * step + room / 2 < this.bars.length * step + room &&
          svg("text", { x: i * step, y: HEIGHT - 4 }, bar.unit),
      );
    }
  };
})(window.sitrep);
