/* Light or dark before anything is painted: the reader's choice, else that of the system. */
(function () {
  "use strict";
  const sitrep = (window.sitrep = {});

  /** What the browser keeps for this page; null where it keeps nothing (private windows). */
  sitrep.keep = {
    get(key) {
      try {
        return localStorage.getItem(key);
      } catch (closed) {
        return null;
      }
    },
    /** True where it was kept. */
    set(key, value) {
      try {
        localStorage.setItem(key, value);
        return true;
      } catch (full) {
        return false;
      }
    },
    remove(key) {
      try {
        localStorage.removeItem(key);
      } catch (closed) {
        // Nothing was kept.
      }
    },
    keys() {
      try {
        return Object.keys(localStorage);
      } catch (closed) {
        return [];
      }
    },
  };

  const KEY = "sitrep-theme";

  sitrep.theme = function () {
    return sitrep.keep.get(KEY) || "system";
  };

  sitrep.setTheme = function (theme) {
    sitrep.keep.set(KEY, theme);
    paint();
  };

  const dark = matchMedia("(prefers-color-scheme: dark)");

  function paint() {
    const theme = sitrep.theme();
    document.documentElement.dataset.theme = theme === "system" ? (dark.matches ? "dark" : "light") : theme;
    document.dispatchEvent(new Event("themechange"));
  }

  dark.addEventListener("change", paint);

  // Paper is light.
  window.addEventListener("beforeprint", () => {
    document.documentElement.dataset.theme = "light";
    document.dispatchEvent(new Event("themechange"));
  });
  window.addEventListener("afterprint", paint);
  paint();
})();
