/* Which records are looked at: what the filters hold, and which rows match. */
(function (sitrep) {
  "use strict";
  const KINDS = ["incident", "deployment"];

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

  /** What a filter holds when it lets everything through. */
  sitrep.openFilter = (name) => OPEN[name];

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

  /** Adds a type to those looked at, or takes it away. */
  sitrep.toggleType = function (type) {
    const types = sitrep.filters.types;
    sitrep.filter({ types: types.includes(type) ? types.filter((one) => one !== type) : types.concat(type) });
  };
})(window.sitrep);
