/* Everything by keys: what they do, the help that tells it, and the dialogs. */
(function (sitrep) {
  "use strict";
  const el = sitrep.el;
  const OFF = "sitrep-keys-off";

  const KEYS = [
    ["?", "this help"],
    ["1 … 7", "the views"],
    ["/", "search"],
    ["j, k", "next and previous record"],
    ["↑ ↓, Enter", "walk a table, open a record"],
    ["Esc", "close the record"],
    ["a", "accept the record as it is"],
    ["e", "edit a field: the next Tab goes to the next field"],
    ["x", "reject: this is no such event"],
    ["u", "unsure"],
    ["c", "comment; alone it means unsure"],
    ["z", "undo the last verdict"],
    ["d", "download corrections.jsonl"],
  ];

  sitrep.showHelp = function () {
    const dialog = document.getElementById("help");
    const single = el("input", {
      type: "checkbox",
      id: "single-keys",
      checked: !sitrep.keep.get(OFF),
      on: { change: (event) => (event.target.checked ? sitrep.keep.remove(OFF) : sitrep.keep.set(OFF, "1")) },
    });
    sitrep.put(
      dialog,
      el("h2", { id: "help-title" }, "Keys"),
      el(
        "dl",
        { class: "keys" },
        KEYS.map(([key, what]) => [el("dt", {}, el("kbd", {}, key)), el("dd", {}, what)]),
      ),
      el(
        "p",
        {},
        el("label", { htmlFor: "single-keys" }, single, " single keys do something (turn this off if you dictate)"),
      ),
      el(
        "p",
        {},
        "Codes as: ",
        el("strong", {}, sitrep.keep.get("sitrep-coder") || "nobody yet"),
        " ",
        el(
          "button",
          { type: "button", class: "plain", on: { click: () => (sitrep.forgetCoder(), dialog.close()) } },
          "somebody else",
        ),
      ),
      el(
        "p",
        { class: "hint" },
        "The queue is sorted by risk, of 100: 40 × (1 − confidence) + 25 × toll (log10(1 + most killed or deployed) / 3, at most 1) + 15 × rarity of the type + 20 where records of one event contradict each other or the text disputes it.",
      ),
      el("form", { method: "dialog" }, el("button", {}, "Close")),
    );
    dialog.showModal();
  };

  /** Asks for a line of text; null where nothing was given. */
  sitrep.ask = function (title, hint, value, most) {
    const dialog = document.getElementById("ask");
    return new Promise((done) => {
      const input = el("input", {
        id: "ask-value",
        value: value,
        maxlength: most,
        autocomplete: "off",
        "aria-describedby": "ask-hint",
      });
      let answer = null;
      const take = (event) => {
        event.preventDefault();
        answer = input.value.trim();
        dialog.close();
      };
      sitrep.put(
        dialog,
        el("h2", { id: "ask-title" }, title),
        el(
          "form",
          { on: { submit: take } },
          el("label", { htmlFor: "ask-value", class: "unseen" }, title),
          input,
          el("p", { id: "ask-hint", class: "hint" }, hint),
          el("button", { type: "submit", class: "strong" }, "OK"),
          " ",
          el("button", { type: "button", class: "plain", on: { click: () => dialog.close() } }, "Cancel"),
        ),
      );
      dialog.addEventListener("close", () => done(answer), { once: true });
      dialog.showModal();
      input.focus();
    });
  };

  /** Says something everybody sees, for a while. */
  sitrep.warn = function (text) {
    const old = document.getElementById("message");
    old && old.remove();
    document.body.append(
      el(
        "p",
        { id: "message", role: "alert" },
        text,
        " ",
        el(
          "button",
          { type: "button", class: "plain", on: { click: (event) => event.target.parentNode.remove() } },
          "OK",
        ),
      ),
    );
  };

  function isTyping(target) {
    return target.closest("input:not([type=checkbox]), select, textarea, dialog");
  }

  sitrep.listenToKeys = function () {
    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) {
        return;
      }
      const view = sitrep.view();
      if (event.key === "Escape") {
        view.close && view.close();
        return;
      }
      if (event.key !== "?" && sitrep.keep.get(OFF)) {
        return;
      }
      if (press(event.key, view)) {
        event.preventDefault();
      }
    });
  };

  /** True where the key means something. */
  function press(key, view) {
    if (/^[1-9]$/.test(key)) {
      return sitrep.showNth(Number(key) - 1);
    }
    const pane = view.pane && view.pane.open ? view.pane : null;
    const actions = {
      "?": () => sitrep.showHelp(),
      "/": () => sitrep.focusSearch(),
      d: () => sitrep.download(),
      j: view.table && (() => view.table.step(1)),
      k: view.table && (() => view.table.step(-1)),
      a: pane && (() => pane.judge("confirm")),
      x: pane && (() => pane.judge("reject")),
      u: pane && (() => pane.judge("unsure")),
      e: pane && (() => pane.edit()),
      c: pane && (() => pane.comment()),
      z: pane && (() => view.undo()),
    };
    if (!actions[key]) {
      return false;
    }
    actions[key]();
    return true;
  }
})(window.sitrep);
