/*
 * What the reader says of records and articles, kept in the browser line by line as it will be downloaded. The key
 * holds the archive, not the run: record ids are stable, so verdicts outlive the next run.
 */
(function (sitrep) {
  "use strict";
  const STATES = { confirm: "confirmed", correct: "corrected", reject: "rejected", unsure: "unsure" };
  const CODER = "sitrep-coder";
  const kept = new Map();
  let prefix = "";

  /** Reads what is kept for this archive, and goes on reading what other windows write. */
  sitrep.openVerdicts = function () {
    prefix = "sitrep-review-" + sitrep.report.archive + "-";
    kept.clear();
    sitrep.keep.keys().forEach(read);
    window.addEventListener("storage", (event) => event.key && read(event.key));
  };

  function read(key) {
    if (!key.startsWith(prefix)) {
      return;
    }
    const id = key.slice(prefix.length);
    try {
      const list = JSON.parse(sitrep.keep.get(key));
      list ? kept.set(id, list) : kept.delete(id);
    } catch (broken) {
      // Somebody else wrote there; it is left alone.
    }
    document.dispatchEvent(new CustomEvent("verdict", { detail: id }));
  }

  /** Lines about a record or article: [{line, sent}], oldest first. */
  function entries(id) {
    return kept.get(id) || [];
  }

  function save(id, list) {
    const written =
      list.length > 0 ? sitrep.keep.set(prefix + id, JSON.stringify(list)) : (sitrep.keep.remove(prefix + id), true);
    list.length > 0 ? kept.set(id, list) : kept.delete(id);
    if (!written) {
      sitrep.warn(
        "This browser keeps nothing for this page (it is full, or in private mode). Download corrections.jsonl before you close it.",
      );
    }
    document.dispatchEvent(new CustomEvent("verdict", { detail: id }));
  }

  /** What stands after all lines: {state, comment, values: {field: value}, kind}; state is null where nothing does. */
  sitrep.standing = function (id) {
    const standing = { state: null, whole: null, comment: "", values: {}, kind: null };
    for (const { line } of entries(id)) {
      if (line.verdict === "withdraw" && line.field) {
        delete standing.values[line.field];
      } else if (line.verdict === "withdraw") {
        standing.whole = null;
        standing.values = {};
      } else if (line.field) {
        standing.values[line.field] = line.human_value;
      } else {
        standing.whole = line.verdict;
        standing.kind = line.kind || null;
      }
      standing.comment = line.comment;
    }
    const corrected = Object.keys(standing.values).length > 0;
    standing.state =
      corrected && standing.whole !== "reject" && standing.whole !== "unsure" ? "correct" : standing.whole;
    if (standing.state === null) {
      standing.comment = "";
    }
    return standing;
  };

  /** "machine", or what this reader or an earlier one said of the record. */
  sitrep.reviewState = function (rows, row) {
    const own = kept.size > 0 && kept.has(rows.id(row)) ? sitrep.standing(rows.id(row)).state : null;
    return own ? STATES[own] : rows.get(row, "review_status");
  };

  sitrep.isReviewed = function (id) {
    return kept.has(id) && sitrep.standing(id).state !== null;
  };

  /** Who codes: asked once. */
  sitrep.coder = async function () {
    const known = sitrep.keep.get(CODER);
    if (known) {
      return known;
    }
    const answer = await sitrep.ask("Your initials", "They stand with each verdict in corrections.jsonl.", "", 20);
    if (answer) {
      sitrep.keep.set(CODER, answer);
    }
    return answer;
  };

  sitrep.forgetCoder = function () {
    sitrep.keep.remove(CODER);
  };

  let last = 0;

  /** The time, later with each line: of two lines about the same, the later one counts. */
  function now() {
    last = Math.max(Date.now(), last + 1);
    return new Date(last).toISOString();
  }

  /** Adds a verdict: {record_id or article_id, verdict, …}; false where nobody put a name to it. */
  sitrep.judge = async function (verdict) {
    const coder = await sitrep.coder();
    if (!coder) {
      return false;
    }
    const id = verdict.record_id || verdict.article_id;
    const { comment, ...said } = verdict;
    const line = { ...said, coder: coder, comment: comment || "", coded: now() };
    const list = entries(id).filter((one) => one.sent || !isAbout(one.line, line));
    save(id, list.concat({ line: line, sent: false }));
    return true;
  };

  function isAbout(one, other) {
    return (one.field || null) === (other.field || null);
  }

  /**
   * Takes the last verdict back; one that was downloaded is withdrawn by a line of its own. To withdraw what was said of
   * a whole record takes back all of it, so what was said of its fields is said again.
   */
  sitrep.undo = async function (id) {
    const list = entries(id);
    const last = list[list.length - 1];
    if (!last) {
      return;
    }
    if (!last.sent) {
      save(id, list.slice(0, -1));
      return;
    }
    if (last.line.verdict !== "withdraw") {
      const fields = latest(list);
      await sitrep.judge({ ...last.line, verdict: "withdraw", comment: "" });
      for (const line of last.line.field ? [] : fields) {
        await sitrep.judge(line);
      }
    }
  };

  /** The corrections of fields that stand. */
  function latest(list) {
    const lines = new Map();
    for (const { line } of list) {
      if (line.verdict === "withdraw") {
        line.field ? lines.delete(line.field) : lines.clear();
      } else if (line.field) {
        lines.set(line.field, line);
      }
    }
    return [...lines.values()];
  }

  /** All lines, in the order they were said. */
  sitrep.lines = function () {
    const lines = [];
    kept.forEach((list) => list.forEach((one) => lines.push(one.line)));
    const key = (line) => line.coded + (line.record_id || line.article_id) + (line.field || "");
    return lines.sort((one, other) => (key(one) < key(other) ? -1 : 1));
  };

  /** How many records and articles have a verdict, and how many lines were not downloaded yet. */
  sitrep.progress = function () {
    let unsent = 0;
    kept.forEach((list) => (unsent += list.filter((one) => !one.sent).length));
    return { judged: kept.size, unsent: unsent };
  };

  /** Hands over corrections.jsonl. */
  sitrep.download = function () {
    const lines = sitrep.lines();
    if (lines.length === 0) {
      sitrep.warn("There is nothing to download yet.");
      return;
    }
    const blob = new Blob([lines.map((line) => JSON.stringify(line) + "\n").join("")], { type: "application/jsonl" });
    const link = sitrep.el("a", { href: URL.createObjectURL(blob), download: "corrections.jsonl", hidden: true });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    [...kept.keys()].forEach((id) =>
      save(
        id,
        kept.get(id).map((one) => ({ line: one.line, sent: true })),
      ),
    );
    sitrep.warn(
      sitrep.many(lines.length, "line") +
        " in corrections.jsonl. Put it into input/corrections/; the next run takes it in.",
    );
  };
})(window.sitrep);
