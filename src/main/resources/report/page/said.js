/* What people said of a record before, as input/corrections told it to the database: verdicts, values, comments. */
(function (sitrep) {
  "use strict";
  const el = sitrep.el;
  const VERDICTS = {
    confirm: "accepted",
    correct: "corrected",
    reject: "rejected",
    unsure: "unsure",
    withdraw: "taken back",
  };

  /** The lines about one record, oldest first; nothing where there are none. */
  sitrep.said = function (lines) {
    return (
      lines.length > 0 &&
      el(
        "section",
        { class: "block said" },
        el("h3", {}, "What people said of it"),
        el("ul", {}, lines.map(item)),
      )
    );
  };

  function item(line) {
    return el(
      "li",
      {},
      el("strong", {}, line.coder),
      ", " + String(line.coded).slice(0, 10) + ": ",
      VERDICTS[line.verdict] || line.verdict,
      line.field && " " + sitrep.plain(line.field),
      line.field && line.verdict === "correct" && value(line),
      line.comment && [" ", el("q", {}, line.comment)],
      !["applied", "agreed"].includes(line.status) &&
        el("span", { class: "meta" }, " (" + sitrep.plain(line.status) + (line.reason ? ": " + line.reason : "") + ")"),
    );
  }

  function value(line) {
    const told = (text) => (text === null ? "empty" : text);
    return [": ", line.machine_told && [el("del", {}, told(line.machine_value)), " "], el("ins", {}, told(line.human_value))];
  }
})(window.sitrep);
