package org.sitrep.export.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes {@code report/page/outlines.js} of the countries of Natural Earth: {@code OutlineBuilder
 * countries-110m.json outlines.js}. See {@code report/SOURCES.md}.
 *
 * <p>What comes in is TopoJSON: borders once each, as steps on a grid. What goes out are closed
 * lines, as steps of hundredths of a degree. Countries that lie on both sides of the antimeridian
 * are cut there. The Antarctic is left out.
 */
final class OutlineBuilder {
  private static final String ANTARCTICA = "010";
  private static final double HUNDREDTHS = 100;

  private final List<List<double[]>> arcs = new ArrayList<>();
  private final StringBuilder out = new StringBuilder();

  private OutlineBuilder(JsonNode topology) {
    JsonNode scale = topology.get("transform").get("scale");
    JsonNode origin = topology.get("transform").get("translate");
    for (JsonNode steps : topology.get("arcs")) {
      List<double[]> arc = new ArrayList<>();
      double x = 0;
      double y = 0;
      for (JsonNode step : steps) {
        x += step.get(0).asDouble();
        y += step.get(1).asDouble();
        arc.add(
            new double[] {
              x * scale.get(0).asDouble() + origin.get(0).asDouble(),
              y * scale.get(1).asDouble() + origin.get(1).asDouble()
            });
      }
      arcs.add(arc);
    }
  }

  public static void main(String[] args) throws IOException {
    JsonNode topology = JsonMapper.shared().readTree(Files.readString(Path.of(args[0])));
    Files.writeString(Path.of(args[1]), new OutlineBuilder(topology).build(topology));
  }

  private String build(JsonNode topology) {
    out.append(
        "/* Outlines of countries, made by OutlineBuilder of Natural Earth, public domain. */\n");
    out.append("window.sitrep.outlines = [\n");
    for (JsonNode country : topology.get("objects").get("countries").get("geometries")) {
      if (!country.path("id").asString("").equals(ANTARCTICA)) {
        polygons(country);
      }
    }
    return out.append("];\n").toString();
  }

  private void polygons(JsonNode country) {
    boolean many = country.get("type").asString().equals("MultiPolygon");
    for (JsonNode polygon : many ? country.get("arcs") : List.of(country.get("arcs"))) {
      for (JsonNode ring : polygon) {
        cut(unrolled(ring));
      }
    }
  }

  /** The points of a ring, its longitudes without jumps: they may go beyond 180. */
  private List<double[]> unrolled(JsonNode ring) {
    List<double[]> points = new ArrayList<>();
    for (JsonNode number : ring) {
      List<double[]> arc = arc(number.asInt());
      for (double[] point : points.isEmpty() ? arc : arc.subList(1, arc.size())) {
        double x = point[0];
        double before = points.isEmpty() ? x : points.get(points.size() - 1)[0];
        x += 360 * Math.round((before - x) / 360);
        points.add(new double[] {x, point[1]});
      }
    }
    return points;
  }

  /** An arc by its number; the same backwards where its bits are turned. */
  private List<double[]> arc(int number) {
    if (number >= 0) {
      return arcs.get(number);
    }
    List<double[]> backwards = new ArrayList<>(arcs.get(~number));
    Collections.reverse(backwards);
    return backwards;
  }

  /** Writes the parts of a ring that lie in the world and in those to its left and right. */
  private void cut(List<double[]> ring) {
    for (int world = -1; world <= 1; world++) {
      double shift = 360.0 * world;
      List<double[]> part = clip(clip(ring, -180 + shift, true), 180 + shift, false);
      if (part.size() > 2) {
        write(part, shift);
      }
    }
  }

  /** The part of a ring on one side of a meridian. */
  private static List<double[]> clip(List<double[]> ring, double meridian, boolean east) {
    List<double[]> part = new ArrayList<>();
    for (int i = 0; i < ring.size(); i++) {
      double[] from = ring.get(i);
      double[] to = ring.get((i + 1) % ring.size());
      boolean fromIn = east ? from[0] >= meridian : from[0] <= meridian;
      boolean toIn = east ? to[0] >= meridian : to[0] <= meridian;
      if (fromIn) {
        part.add(from);
      }
      if (fromIn != toIn) {
        double share = (meridian - from[0]) / (to[0] - from[0]);
        part.add(new double[] {meridian, from[1] + share * (to[1] - from[1])});
      }
    }
    return part;
  }

  private void write(List<double[]> ring, double shift) {
    long lastX = 0;
    long lastY = 0;
    String comma = "";
    out.append('[');
    for (double[] point : ring) {
      long x = Math.round((point[0] - shift) * HUNDREDTHS);
      long y = Math.round(point[1] * HUNDREDTHS);
      out.append(comma).append(x - lastX).append(',').append(y - lastY);
      lastX = x;
      lastY = y;
      comma = ",";
    }
    out.append("],\n");
  }
}
