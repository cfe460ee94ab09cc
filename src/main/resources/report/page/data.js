/*
 * The records. Files in data/ are scripts, as a page opened from disk may load nothing else; each calls
 * sitrep.take(name, value). The index of all records comes first, column by column; sentences follow, and what
 * belongs to one record or article comes when it is opened, from the file its id begins with.
 */
(function (sitrep) {
  "use strict";
  /** Files of parts that are kept; they hold whole articles, and a reader may open thousands. */
  const PARTS_KEPT = 60;

  const taken = new Map();
  const loading = new Map();

  sitrep.take = function (name, value) {
    taken.set(name, value);
  };

  /** Loads data/NAME.js once; gives what it holds, or null where there is no such file. */
  sitrep.load = function (name) {
    if (!loading.has(name)) {
      loading.set(
        name,
        new Promise((done) => {
          const script = document.createElement("script");
          script.src = "data/" + name + ".js";
          script.onload = () => {
            const value = taken.get(name);
            taken.delete(name);
            script.remove();
            done(value === undefined ? null : value);
          };
          script.onerror = () => done(null);
          document.head.append(script);
        }),
      );
    }
    forgetOldParts();
    return loading.get(name);
  };

  function forgetOldParts() {
    const parts = [...loading.keys()].filter((name) => name.startsWith("parts/"));
    parts.slice(0, Math.max(0, parts.length - PARTS_KEPT)).forEach((name) => loading.delete(name));
  }

  /** Codes are written as their place in the list of codes. */
  function decode(column, value) {
    return column.type === "TEXT" && typeof value === "number" ? column.codes[value] : value;
  }

  /** Rows of one kind: 231 records, their columns by name. */
  class Rows {
    constructor(kind, shape) {
      this.kind = kind;
      this.shape = shape;
      this.size = 0;
      this.columns = {};
      shape.columns.concat(shape.texts).forEach((name) => (this.columns[name] = []));
      this.complete = false;
      this.decoders = {};
      sitrep.report.columns[kind].forEach((column) => (this.decoders[column.name] = column));
    }

    /** Loads all chunks of the index. */
    async fetch(progress) {
      await this.chunks("index", this.shape.columns, progress);
      this.size = this.columns[this.shape.columns[0]].length;
      return this;
    }

    /** Loads the texts to search in. */
    async fetchTexts() {
      if (this.shape.texts.length > 0) {
        await this.chunks("texts", this.shape.texts, () => {});
      }
      this.complete = true;
    }

    async chunks(folder, names, progress) {
      const all = [];
      for (let i = 0; i < this.shape.chunks; i++) {
        all.push(
          sitrep.load(folder + "/" + this.kind + "-" + i).then((chunk) => {
            progress();
            return chunk;
          }),
        );
      }
      const chunks = await Promise.all(all);
      names.forEach((name, c) => {
        this.columns[name] = [].concat(...chunks.map((chunk) => (chunk ? chunk[c] : [])));
      });
    }

    /** A value; codes as the words they stand for. */
    get(row, name) {
      return decode(this.decoders[name], this.columns[name][row]);
    }

    /** Rows that come from one article; only when the texts are there. */
    ofArticle(article) {
      const rows = [];
      this.columns.article_id.forEach((id, row) => id === article && rows.push(row));
      return rows;
    }

    id(row) {
      return this.columns[this.shape.columns[0]][row];
    }
  }

  sitrep.rows = {};

  /** A column of the codebook: its name, what it means, its codes. */
  sitrep.column = function (kind, name) {
    return sitrep.report.columns[kind].find((column) => column.name === name);
  };

  /** Loads the index of all records. */
  sitrep.fetchIndex = async function (progress) {
    const kinds = ["incident", "deployment", "event"];
    const total = kinds.reduce((sum, kind) => sum + sitrep.report.shapes[kind].chunks, 0);
    let done = 0;
    await Promise.all(
      kinds.map((kind) => {
        sitrep.rows[kind] = new Rows(kind, sitrep.report.shapes[kind]);
        return sitrep.rows[kind].fetch(() => progress(++done / total));
      }),
    );
  };

  /** Loads the sentences and headlines of all records, one kind after the other. */
  sitrep.fetchTexts = async function () {
    for (const kind of ["incident", "deployment"]) {
      await sitrep.rows[kind].fetchTexts();
    }
  };

  /** Rows that only some views need: rejected inputs, articles. */
  sitrep.fetchRows = async function (kind) {
    if (!sitrep.rows[kind]) {
      sitrep.rows[kind] = await new Rows(kind, sitrep.report.shapes[kind]).fetch(() => {});
    }
    return sitrep.rows[kind];
  };

  /** Rows of one table that belong to a record or article, as objects by column; from the file of its id. */
  sitrep.fetchPart = async function (part, id) {
    const digits = sitrep.report.digits[part];
    const file = await sitrep.load("parts/" + part + "-" + (id.slice(0, digits) || "all"));
    const rows = (file && file[id]) || [];
    return rows.map((values) => {
      const row = {};
      sitrep.report.columns[part].forEach((column, i) => {
        row[column.name] = decode(column, values[i]);
      });
      return row;
    });
  };
})(window.sitrep);
