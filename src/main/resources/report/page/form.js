/* The form the filters are set with. */
(function (sitrep) {
  "use strict";
  const el = sitrep.el;

  /** Builds the form of filters. */
  sitrep.buildFilters = function (parent) {
    const inputs = {};
    const form = el("form", { on: { submit: (event) => event.preventDefault() } });
    const text = (name, label, type, hint) => {
      const later = delayed(() => sitrep.filter({ [name]: inputs[name].value }));
      inputs[name] = el("input", {
        type: type,
        id: "filter-" + name,
        autocomplete: "off",
        placeholder: hint || null,
        on: { input: later },
      });
      return el("div", { class: "field" }, el("label", { htmlFor: "filter-" + name }, label), inputs[name]);
    };
    const choice = (name, label, options) => {
      inputs[name] = el(
        "select",
        { id: "filter-" + name, on: { change: () => sitrep.filter({ [name]: inputs[name].value }) } },
        options,
      );
      return el("div", { class: "field" }, el("label", { htmlFor: "filter-" + name }, label), inputs[name]);
    };
    const types = el("div", { class: "types" });
    inputs.least = confidenceInput("least", "Lowest confidence");
    inputs.most = confidenceInput("most", "Highest confidence");
    const chips = el("p", { class: "chips" });
    sitrep.put(
      parent,
      el(
        "details",
        { open: window.matchMedia("(min-width: 60em)").matches, class: "filters" },
        el("summary", {}, "Filters ", el("span", { class: "count", id: "filter-count" })),
        form,
      ),
    );
    form.append(
      text("text", "Text", "search", "in sentence, headline, place"),
      el("fieldset", { class: "field" }, el("legend", {}, "Type"), types),
      choice("country", "Country", []),
      el("div", { class: "pair" }, text("from", "From", "date"), text("to", "To", "date")),
      text("actor", "Actor", "search"),
      el("fieldset", { class: "field pair" }, el("legend", {}, "Confidence"), inputs.least, inputs.most),
      choice("review", "Review", reviewOptions()),
      chips,
      el("button", { type: "button", class: "plain", on: { click: sitrep.clearFilters } }, "Clear all filters"),
    );
    const refresh = () => refreshForm(inputs, types, chips);
    document.addEventListener("filterchange", refresh);
    refresh();
  };

  function confidenceInput(name, label) {
    return el("input", {
      type: "number",
      min: 0,
      max: 1,
      step: 0.05,
      "aria-label": label,
      on: {
        change: (event) => {
          const value = event.target.value === "" ? sitrep.openFilter(name) : Number(event.target.value);
          sitrep.filter({ [name]: Math.min(1, Math.max(0, value)) });
        },
      },
    });
  }

  function reviewOptions() {
    const codes = sitrep.column("incident", "review_status").codes.concat("unsure");
    return [el("option", { value: "" }, "any")].concat(codes.map((code) => el("option", { value: code }, code)));
  }

  function refreshForm(inputs, types, chips) {
    const found = sitrep.found();
    const filters = sitrep.filters;
    for (const name of ["text", "from", "to", "actor", "review", "least", "most"]) {
      if (document.activeElement !== inputs[name]) {
        inputs[name].value = filters[name];
      }
    }
    refreshTypes(types, found.types);
    refreshCountries(inputs.country, found.countries);
    const area =
      filters.area &&
      el(
        "button",
        { type: "button", class: "chip", on: { click: () => sitrep.filter({ area: null }) } },
        "area of the map ✕",
      );
    sitrep.put(chips, area);
    const count = found.incident.length + found.deployment.length;
    document.getElementById("filter-count").textContent = sitrep.isFiltered()
      ? sitrep.number(count) + " of " + sitrep.number(sitrep.rows.incident.size + sitrep.rows.deployment.size)
      : "";
    sitrep.say(
      sitrep.many(found.incident.length, "incident") + ", " + sitrep.many(found.deployment.length, "deployment"),
    );
  }

  function refreshTypes(parent, counts) {
    const focused = parent.contains(document.activeElement) ? document.activeElement.value : null;
    const boxes = [];
    for (const kind of sitrep.kinds) {
      for (const code of sitrep.column(kind, sitrep.typeColumn(kind)).codes) {
        const value = kind + ":" + code;
        const chosen = sitrep.filters.types.includes(value);
        if (!counts.has(value) && !chosen) {
          continue;
        }
        const box = el("input", { type: "checkbox", value: value, checked: chosen, on: { change: toggleType } });
        boxes.push(
          el(
            "label",
            { class: "type" },
            box,
            el("span", { class: "dot " + kind }),
            el("span", {}, sitrep.plain(code)),
            el("span", { class: "count" }, sitrep.number(counts.get(value) || 0)),
          ),
        );
      }
    }
    sitrep.put(parent, boxes);
    if (focused) {
      const again = [...parent.querySelectorAll("input")].find((box) => box.value === focused);
      again && again.focus();
    }
  }

  function toggleType(event) {
    sitrep.toggleType(event.target.value);
  }

  function refreshCountries(select, counts) {
    const codes = [...counts.keys()];
    if (sitrep.filters.country && !codes.includes(sitrep.filters.country)) {
      codes.push(sitrep.filters.country);
    }
    codes.sort((one, other) => (sitrep.country(one) < sitrep.country(other) ? -1 : 1));
    sitrep.put(
      select,
      el("option", { value: "" }, "any"),
      codes.map((code) =>
        el("option", { value: code }, sitrep.country(code) + " (" + sitrep.number(counts.get(code) || 0) + ")"),
      ),
    );
    select.value = sitrep.filters.country;
  }

  function delayed(action) {
    let timer = 0;
    return () => {
      clearTimeout(timer);
      timer = setTimeout(action, 150);
    };
  }
})(window.sitrep);
