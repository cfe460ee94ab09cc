/* Elements are made here only, and texts get in as text nodes only: what an article says is never read as HTML. */
(function (sitrep) {
  "use strict";
  const SVG = "http://www.w3.org/2000/svg";
  const PROPERTIES = new Set(["value", "checked", "disabled", "selected", "htmlFor", "hidden", "tabIndex"]);

  /** An element: el("button", {class: "plain", on: {click: go}}, "Go"). */
  sitrep.el = function (name, attributes, ...children) {
    return fill(document.createElement(name), attributes, children);
  };

  /** The same for a drawing. */
  sitrep.svg = function (name, attributes, ...children) {
    return fill(document.createElementNS(SVG, name), attributes, children);
  };

  /** Puts children in the place of those there are. */
  sitrep.put = function (parent, ...children) {
    parent.replaceChildren(...children.flat(Infinity).filter(isThere).map(node));
    return parent;
  };

  function fill(element, attributes, children) {
    for (const [key, value] of Object.entries(attributes || {})) {
      if (key === "on") {
        for (const [event, action] of Object.entries(value)) {
          element.addEventListener(event, action);
        }
      } else if (PROPERTIES.has(key)) {
        element[key] = value;
      } else if (value === true) {
        element.setAttribute(key, "");
      } else if (isThere(value)) {
        element.setAttribute(key, value);
      }
    }
    for (const child of children.flat(Infinity)) {
      if (isThere(child)) {
        element.append(node(child));
      }
    }
    return element;
  }

  function isThere(value) {
    return value !== null && value !== undefined && value !== false;
  }

  function node(child) {
    return child instanceof Node ? child : document.createTextNode(String(child));
  }

  /** A link to a page of the web, or the bare text where it is none: "javascript:…" never becomes a link. */
  sitrep.link = function (address) {
    return /^https?:\/\//i.test(address)
      ? sitrep.el("a", { href: address, rel: "noopener noreferrer", target: "_blank" }, address)
      : document.createTextNode(address);
  };

  /** Says something to readers who do not see the page. */
  sitrep.say = function (text) {
    document.getElementById("status").textContent = text;
  };

  const NUMBERS = new Intl.NumberFormat("en");

  /** 12,345 */
  sitrep.number = function (value) {
    return NUMBERS.format(value);
  };

  /** "1 record", "2 records" */
  sitrep.many = function (count, noun) {
    return NUMBERS.format(count) + " " + noun + (count === 1 ? "" : "s");
  };
})(window.sitrep);
