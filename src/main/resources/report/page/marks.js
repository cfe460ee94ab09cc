/* The marks on the map: records that lie close as one. */
(function (sitrep) {
  "use strict";
  const CELL = 18;
  const LARGEST = 20;

  /** Records that lie close, gathered by a grid that stays where it is when the map moves. */
  function gather(map) {
    const cells = new Map();
    const points = map.points;
    const scale = map.view.scale / CELL;
    for (let i = 0; i < points.count; i++) {
      const right = map.across(points.x[i]);
      const low = map.down(points.y[i]);
      if (right < -CELL || low < -CELL || right > map.width + CELL || low > map.height + CELL) {
        continue;
      }
      const key = 2 * (Math.floor(points.y[i] * scale) * 65536 + Math.floor(points.x[i] * scale)) + points.kind[i];
      let cell = cells.get(key);
      if (!cell) {
        cell = {
          kind: sitrep.kinds[points.kind[i]],
          count: 0,
          x: 0,
          y: 0,
          row: points.row[i],
          west: 1,
          east: 0,
          north: 1,
          south: 0,
        };
        cells.set(key, cell);
      }
      cell.count++;
      cell.x += right;
      cell.y += low;
      cell.west = Math.min(cell.west, points.x[i]);
      cell.east = Math.max(cell.east, points.x[i]);
      cell.north = Math.min(cell.north, points.y[i]);
      cell.south = Math.max(cell.south, points.y[i]);
    }
    const list = [...cells.values()];
    const most = list.reduce((top, cell) => Math.max(top, cell.count), 100);
    list.forEach((cell) => {
      cell.x /= cell.count;
      cell.y /= cell.count;
      cell.radius = 3 + (LARGEST - 3) * Math.sqrt(cell.count / most);
    });
    return list.sort((one, other) => other.radius - one.radius);
  }

  /** A circle for incidents, a square for deployments, with its number where there is room. */
  function draw(pen, cell, colour) {
    pen.fillStyle = colour("--" + cell.kind);
    pen.strokeStyle = colour("--paper");
    pen.globalAlpha = 0.8;
    pen.beginPath();
    if (cell.kind === "incident") {
      pen.arc(cell.x, cell.y, cell.radius, 0, 2 * Math.PI);
    } else {
      const side = cell.radius * 0.9;
      pen.rect(cell.x - side, cell.y - side, 2 * side, 2 * side);
    }
    pen.fill();
    pen.stroke();
    if (cell.radius >= 11) {
      pen.globalAlpha = 1;
      pen.fillStyle = colour("--on-mark");
      pen.font = "600 11px system-ui, sans-serif";
      pen.textAlign = "center";
      pen.textBaseline = "middle";
      pen.fillText(cell.count > 999 ? Math.round(cell.count / 1000) + "k" : String(cell.count), cell.x, cell.y);
    }
  }

  sitrep.marks = { gather, draw };
})(window.sitrep);
