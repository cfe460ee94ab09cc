/* What codes and columns are called on the page. Columns keep their names: what they mean is in the codebook's words. */
(function (sitrep) {
  "use strict";

  /** "mine_ied" as people read it. */
  sitrep.plain = function (code) {
    return code === null || code === undefined ? "" : String(code).replaceAll("_", " ");
  };

  /** "Sudan" for "SDN". */
  sitrep.country = function (iso3) {
    return (iso3 && sitrep.report.countries[iso3]) || iso3 || "";
  };

  /** "11 May 2023", "11–13 May 2023", "May 2023", or the bare range. */
  sitrep.dates = function (from, to) {
    if (!from && !to) {
      return "";
    }
    return !to || from === to ? from : !from ? "– " + to : from + " – " + to;
  };

  /** "12", "13 (12–20)", "≥ 12", "≤ 30", "≈ 50", or nothing where the text does not say. */
  sitrep.range = function (low, best, high) {
    const has = (value) => value !== null && value !== undefined;
    const text = sitrep.number;
    if (has(low) && has(high)) {
      const span = text(low) + "–" + text(high);
      return low === high ? text(low) : has(best) ? text(best) + " (" + span + ")" : span;
    }
    if (has(low)) {
      return !has(best) || best === low ? "≥ " + text(low) : text(best) + " (≥ " + text(low) + ")";
    }
    if (has(high)) {
      return !has(best) || best === high ? "≤ " + text(high) : text(best) + " (≤ " + text(high) + ")";
    }
    return has(best) ? "≈ " + text(best) : "";
  };

  /** Families of evidence; each has a colour of its own. */
  const FAMILIES = {
    what: ["event_type", "deployment_type", "sub_event_type", "cause", "phase", "purpose", "course", "mission"],
    when: ["date", "date_start", "date_end", "date_text", "duration_days"],
    where: ["place", "origin", "destination", "home", "hospital"],
    doer: ["perpetrator", "party", "sender"],
    target: ["target", "victim", "receiver"],
    count: ["killed", "injured", "missing", "abducted", "arrested", "captured", "displaced", "casualty", "item"],
    claim: ["claimed_by"],
  };

  /** Columns whose value comes from evidence that goes by another name. */
  const SOURCES = {
    country: "place",
    admin1: "place",
    admin2: "place",
    latitude: "place",
    longitude: "place",
    geonames_id: "place",
    sub_event_type: "event_type",
    cause: "event_type",
    items: "item",
    unit: "item",
    personnel_low: "item",
    personnel_best: "item",
    personnel_high: "item",
    flow: "deployment_type",
    phase: "deployment_type",
  };

  /** The family of a field of evidence: "where" for "destination". */
  sitrep.family = function (field) {
    for (const [family, fields] of Object.entries(FAMILIES)) {
      if (fields.includes(field) || fields.includes(field.replace(/s$/, ""))) {
        return family;
      }
    }
    return "other";
  };

  /** The field among those given that speaks for a column: "killed" for "killed_best". */
  sitrep.sourceOf = function (column, fields) {
    const named = fields.filter(
      (field) => column === field || column.startsWith(field + "_") || column === field + "s",
    );
    if (named.length > 0) {
      return named[0];
    }
    const other = SOURCES[column] === "place" && fields.includes("destination") ? "destination" : SOURCES[column];
    return other && fields.includes(other) ? other : null;
  };
})(window.sitrep);
