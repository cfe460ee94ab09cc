/* Which records tell one event, and a record in a few words. */
(function (sitrep) {
  "use strict";
  const el = sitrep.el;

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
