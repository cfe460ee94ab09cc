/* Which records are looked at: what the filters hold, which rows match, and the form they are set with. */
(function (sitrep) {
  "use strict";
  const el = sitrep.el;
  const KINDS = ["incident", "deployment"];

  /** What a filter holds when it lets everything through. */
  const OPEN = {
    text: "",
    types: [],
    country: "",
    from: "",
    to: "",
    actor: "",
    least: 0,
    most: 1,
    review: "",
    area: null,
  };

  /** Columns the filters look into, by kind of record. */
  const LOOK = {
    incident: {
      type: "event_type",
      countries: ["country"],
      actors: ["perpetrators", "targets", "victims"],
      texts: ["sentence", "headline", "publisher", "place", "perpetrators", "targets", "victims"],
    },
    deployment: {
      type: "deployment_type",
      countries: ["destination_country", "origin_country", "sender_country", "receiver_country"],
      actors: ["sender", "receiver"],
      texts: ["sentence", "headline", "publisher", "origin", "destination", "sender", "receiver", "items"],
    },
  };

  sitrep.kinds = KINDS;
  sitrep.typeColumn = (kind) => LOOK[kind].type;
  sitrep.filters = { ...OPEN };

  let found = null;

  /** Changes some filters and tells everybody. */
  sitrep.filter = function (changes) {
    Object.assign(sitrep.filters, changes);
    sitrep.refilter();
  };

  /** Looks anew, as what is looked into has changed. */
  sitrep.refilter = function () {
    found = null;
    document.dispatchEvent(new Event("filterchange"));
  };

  sitrep.clearFilters = function () {
    sitrep.filter({ ...OPEN });
  };

  sitrep.isFiltered = function () {
    return JSON.stringify(sitrep.filters) !== JSON.stringify(OPEN);
  };

  /** Row numbers that match, by kind, and how many there would be of each type and country. */
  sitrep.found = function () {
    if (!found) {
      found = { types: new Map(), countries: new Map() };
      KINDS.forEach((kind) => (found[kind] = search(kind, found)));
    }
    return found;
  };

  function search(kind, counts) {
    const rows = sitrep.rows[kind];
    const look = LOOK[kind];
    const tests = testsOf(rows, look);
    const country = sitrep.filters.country;
    const types = rows.columns[look.type];
    const codes = sitrep.column(kind, look.type).codes;
    const wanted = sitrep.filters.types.length === 0 ? null : new Set(sitrep.filters.types);
    const isWanted = codes.map((code) => !wanted || wanted.has(kind + ":" + code));
    const perType = codes.map(() => 0);
    const countries = look.countries.map((name) => rows.columns[name]);
    const matches = [];
    for (let row = 0; row < rows.size; row++) {
      if (!tests.every((test) => test(row))) {
        continue;
      }
      const inCountry = country === "" || countries.some((column) => column[row] === country);
      if (inCountry) {
        perType[types[row]]++;
      }
      if (isWanted[types[row]]) {
        countCountries(countries, row, counts.countries);
        inCountry && matches.push(row);
      }
    }
    codes.forEach((code, i) => perType[i] > 0 && counts.types.set(kind + ":" + code, perType[i]));
    return matches;
  }

  /** Counts a record once for each country it has to do with. */
  function countCountries(countries, row, counts) {
    for (let i = 0; i < countries.length; i++) {
      const one = countries[i][row];
      let isNew = one !== null;
      for (let before = 0; before < i && isNew; before++) {
        isNew = countries[before][row] !== one;
      }
      if (isNew) {
        counts.set(one, (counts.get(one) || 0) + 1);
      }
    }
  }

  /** The tests besides type and country; none for a filter that is open. */
  function testsOf(rows, look) {
    const filters = sitrep.filters;
    const columns = rows.columns;
    const tests = [];
    if (filters.from || filters.to) {
      tests.push((row) => {
        const start = columns.date_start[row];
        const end = columns.date_end[row] || start;
        return start !== null && (!filters.from || end >= filters.from) && (!filters.to || start <= filters.to);
      });
    }
    if (filters.least > 0 || filters.most < 1) {
      tests.push((row) => columns.confidence[row] >= filters.least && columns.confidence[row] <= filters.most);
    }
    if (filters.review) {
      tests.push((row) => sitrep.reviewState(rows, row) === filters.review);
    }
    if (filters.area) {
      const [west, south, east, north] = filters.area;
      tests.push((row) => {
        const longitude = columns.longitude[row];
        const latitude = columns.latitude[row];
        return latitude !== null && longitude >= west && longitude <= east && latitude >= south && latitude <= north;
      });
    }
    wordsTest(tests, filters.actor, look.actors, columns);
    wordsTest(tests, filters.text, look.texts, columns);
    return tests;
  }

  function wordsTest(tests, text, names, columns) {
    for (const word of text.trim().split(/\s+/).filter(Boolean)) {
      const pattern = new RegExp(word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "iu");
      tests.push((row) => names.some((name) => columns[name][row] && pattern.test(columns[name][row])));
    }
  }

  // The form.

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
          const value = event.target.value === "" ? OPEN[name] : Number(event.target.value);
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
    for (const kind of KINDS) {
      for (const code of sitrep.column(kind, LOOK[kind].type).codes) {
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

  /** Adds a type to those looked at, or takes it away. */
  sitrep.toggleType = function (type) {
    const types = sitrep.filters.types;
    sitrep.filter({ types: types.includes(type) ? types.filter((one) => one !== type) : types.concat(type) });
  };

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
