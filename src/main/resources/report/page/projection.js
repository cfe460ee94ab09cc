/* Where places lie on the map: Mercator, the world one wide, and the outlines of its countries in it. */
(function (sitrep) {
  "use strict";
  function x(longitude) {
    return (longitude + 180) / 360;
  }

  function y(latitude) {
    const angle = (Math.max(-85, Math.min(85, latitude)) * Math.PI) / 180;
    return 0.5 - Math.log(Math.tan(Math.PI / 4 + angle / 2)) / (2 * Math.PI);
  }

  function longitudeOf(across) {
    return across * 360 - 180;
  }

  function latitudeOf(down) {
    return (Math.atan(Math.sinh((0.5 - down) * 2 * Math.PI)) * 180) / Math.PI;
  }

  /** Outlines come as steps in hundredths of a degree. */
  let outlines = null;
  function land() {
    if (!outlines) {
      outlines = sitrep.outlines.map((ring) => {
        const points = new Float32Array(ring.length);
        let longitude = 0;
        let latitude = 0;
        for (let i = 0; i < ring.length; i += 2) {
          longitude += ring[i];
          latitude += ring[i + 1];
          points[i] = x(longitude / 100);
          points[i + 1] = y(latitude / 100);
        }
        return points;
      });
    }
    return outlines;
  }

  /** The least and the most of the first so many numbers. */
  function ends(numbers, count) {
    let least = Infinity;
    let most = -Infinity;
    for (let i = 0; i < count; i++) {
      least = Math.min(least, numbers[i]);
      most = Math.max(most, numbers[i]);
    }
    return [least, most];
  }

  sitrep.projection = { x, y, longitudeOf, latitudeOf, land, ends };
})(window.sitrep);
