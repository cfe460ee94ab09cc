/* The map: country outlines and the places of the records found, records that lie close as one circle. */
(function (sitrep) {
  "use strict";
  const el = sitrep.el;
  const { x, y, longitudeOf, latitudeOf, land, ends } = sitrep.projection;
  /** With more lines than that nobody sees where one goes. */
  const MOST_LINES = 400;
  const TOP = 78;
  const BOTTOM = -56;
  const MARGIN = 0.03;

  sitrep.Map = class {
    constructor() {
      this.canvas = el("canvas", { tabIndex: 0, role: "img" });
      this.tip = el("div", { class: "tip", hidden: true });
      const button = (label, sign, action) =>
        el("button", { type: "button", "aria-label": label, title: label, on: { click: action } }, sign);
      this.element = el(
        "figure",
        { class: "map" },
        this.canvas,
        this.tip,
        el(
          "div",
          { class: "zoom" },
          button("Zoom in", "+", () => this.zoom(1.6)),
          button("Zoom out", "−", () => this.zoom(1 / 1.6)),
          button("Show all records", "⤢", () => this.fit()),
        ),
        el(
          "figcaption",
          {},
          el("span", { class: "dot incident" }),
          "incidents ",
          el("span", { class: "dot deployment" }),
          "deployments. A mark stands for records that lie close; click it to see only those. Lines show up to 400 ways. Outlines: Natural Earth.",
        ),
      );
      this.view = { x: 0.5, y: 0.45, scale: 0 };
      this.listen();
      new ResizeObserver(() => this.resized()).observe(this.element);
      document.addEventListener("themechange", () => this.draw());
    }

    /** Shows the records found. */
    show(found) {
      const all = found.incident.length + found.deployment.length;
      this.points = {
        count: 0,
        x: new Float64Array(all),
        y: new Float64Array(all),
        kind: new Uint8Array(all),
        row: new Uint32Array(all),
      };
      this.lines = [];
      sitrep.kinds.forEach((kind, place) => this.place(kind, place, found[kind]));
      const located = sitrep.number(this.points.count);
      this.canvas.setAttribute(
        "aria-label",
        "Map: " +
          located +
          " of " +
          sitrep.many(all, "record") +
          " have a place on it. The lists of countries tell the same in words. Arrow keys move, + and − zoom.",
      );
      if (!this.fitted) {
        this.fit();
      }
      this.draw();
    }

    place(kind, place, rows) {
      const columns = sitrep.rows[kind].columns;
      const points = this.points;
      for (const row of rows) {
        const latitude = columns.latitude[row];
        if (latitude === null) {
          continue;
        }
        const i = points.count++;
        points.x[i] = x(columns.longitude[row]);
        points.y[i] = y(latitude);
        points.kind[i] = place;
        points.row[i] = row;
        const from = kind === "deployment" ? columns.origin_latitude[row] : null;
        if (from !== null && this.lines.length <= MOST_LINES) {
          this.lines.push([x(columns.origin_longitude[row]), y(from), points.x[i], points.y[i]]);
        }
      }
    }

    /** Brings all records into sight. */
    fit() {
      if (!this.width || !this.points) {
        return;
      }
      this.fitted = true;
      const { count, x: xs, y: ys } = this.points;
      let box = [0, y(TOP), 1, y(BOTTOM)];
      if (count > 0) {
        const [west, east] = ends(xs, count);
        const [north, south] = ends(ys, count);
        box = [
          Math.max(0, west - MARGIN),
          Math.max(box[1], north - MARGIN),
          Math.min(1, east + MARGIN),
          Math.min(box[3], south + MARGIN),
        ];
      }
      this.view.x = (box[0] + box[2]) / 2;
      this.view.y = (box[1] + box[3]) / 2;
      this.view.scale = Math.min(this.width / (box[2] - box[0]), this.height / (box[3] - box[1]));
      this.draw();
    }

    resized() {
      const width = this.canvas.clientWidth;
      const height = this.canvas.clientHeight;
      if (width === 0 || (width === this.width && height === this.height)) {
        return;
      }
      const ratio = window.devicePixelRatio || 1;
      this.canvas.width = width * ratio;
      this.canvas.height = height * ratio;
      this.width = width;
      this.height = height;
      this.ratio = ratio;
      if (this.points) {
        this.fit();
      }
    }

    across(value) {
      return (value - this.view.x) * this.view.scale + this.width / 2;
    }

    down(value) {
      return (value - this.view.y) * this.view.scale + this.height / 2;
    }

    zoom(by, at) {
      const least = Math.min(this.width, this.height) * 0.8;
      const scale = Math.max(least, Math.min(400000, this.view.scale * by));
      const change = 1 / this.view.scale - 1 / scale;
      if (at) {
        this.view.x += (at[0] - this.width / 2) * change;
        this.view.y += (at[1] - this.height / 2) * change;
      }
      this.view.scale = scale;
      this.move(0, 0);
    }

    move(right, down) {
      this.view.x = Math.max(0, Math.min(1, this.view.x - right / this.view.scale));
      this.view.y = Math.max(0, Math.min(1, this.view.y - down / this.view.scale));
      this.draw();
    }

    draw() {
      if (!this.width || !this.points) {
        return;
      }
      const style = getComputedStyle(document.documentElement);
      const colour = (name) => style.getPropertyValue(name).trim();
      const pen = this.canvas.getContext("2d");
      pen.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
      pen.fillStyle = colour("--sea");
      pen.fillRect(0, 0, this.width, this.height);
      this.drawLand(pen, colour("--land"), colour("--coast"));
      pen.strokeStyle = colour("--deployment");
      pen.globalAlpha = 0.5;
      pen.beginPath();
      for (const [fromX, fromY, toX, toY] of this.lines.length <= MOST_LINES ? this.lines : []) {
        pen.moveTo(this.across(fromX), this.down(fromY));
        pen.lineTo(this.across(toX), this.down(toY));
      }
      pen.stroke();
      this.cells = sitrep.marks.gather(this);
      for (const cell of this.cells) {
        sitrep.marks.draw(pen, cell, colour);
      }
      pen.globalAlpha = 1;
    }

    drawLand(pen, land_, coast) {
      pen.fillStyle = land_;
      pen.strokeStyle = coast;
      pen.lineWidth = 1;
      pen.beginPath();
      for (const ring of land()) {
        for (let i = 0; i < ring.length; i += 2) {
          const at = [this.across(ring[i]), this.down(ring[i + 1])];
          i === 0 ? pen.moveTo(at[0], at[1]) : pen.lineTo(at[0], at[1]);
        }
        pen.closePath();
      }
      pen.fill("evenodd");
      pen.stroke();
    }

    at(event) {
      const box = this.canvas.getBoundingClientRect();
      return [event.clientX - box.left, event.clientY - box.top];
    }

    cellAt([right, low]) {
      const hits = (this.cells || []).filter((cell) => Math.hypot(cell.x - right, cell.y - low) <= cell.radius + 3);
      return hits[hits.length - 1] || null;
    }

    listen() {
      let from = null;
      let moved = false;
      this.canvas.addEventListener("pointerdown", (event) => {
        from = this.at(event);
        moved = false;
        this.canvas.setPointerCapture(event.pointerId);
      });
      this.canvas.addEventListener("pointermove", (event) => {
        const at = this.at(event);
        if (from && (moved || Math.hypot(at[0] - from[0], at[1] - from[1]) > 4)) {
          moved = true;
          this.move(at[0] - from[0], at[1] - from[1]);
          from = at;
        } else if (!from) {
          this.hint(at);
        }
      });
      this.canvas.addEventListener("pointerup", (event) => {
        if (!moved) {
          this.pick(this.at(event));
        }
        from = null;
      });
      this.canvas.addEventListener("pointerleave", () => (this.tip.hidden = true));
      this.canvas.addEventListener("dblclick", (event) => this.zoom(2, this.at(event)));
      this.canvas.addEventListener(
        "wheel",
        (event) => {
          // The page scrolls past a map nobody has turned to.
          if (event.ctrlKey || document.activeElement === this.canvas) {
            event.preventDefault();
            this.zoom(event.deltaY < 0 ? 1.25 : 0.8, this.at(event));
          }
        },
        { passive: false },
      );
      this.canvas.addEventListener("keydown", (event) => this.key(event));
    }

    key(event) {
      const moves = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };
      if (moves[event.key]) {
        event.preventDefault();
        this.move(...moves[event.key]);
      } else if (event.key === "+" || event.key === "=") {
        this.zoom(1.6);
      } else if (event.key === "-") {
        this.zoom(1 / 1.6);
      } else if (event.key === "0") {
        this.fit();
      }
    }

    hint(at) {
      const cell = this.cellAt(at);
      this.tip.hidden = !cell;
      if (cell) {
        const rows = sitrep.rows[cell.kind];
        const place = rows.columns[cell.kind === "incident" ? "place" : "destination"][cell.row];
        this.tip.textContent =
          sitrep.many(cell.count, cell.kind) + (place ? ": " + place + (cell.count > 1 ? " …" : "") : "");
        this.tip.style.left = Math.min(cell.x + 12, this.width - 180) + "px";
        this.tip.style.top = cell.y + 8 + "px";
      }
    }

    pick(at) {
      const cell = this.cellAt(at);
      if (cell) {
        const edge = 1e-4;
        sitrep.filter({
          area: [
            longitudeOf(cell.west) - edge,
            latitudeOf(cell.south) - edge,
            longitudeOf(cell.east) + edge,
            latitudeOf(cell.north) + edge,
          ],
        });
      }
    }
  };
})(window.sitrep);
