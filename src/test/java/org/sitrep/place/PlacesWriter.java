package org.sitrep.place;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Writes the generated gazetteer in the order {@link PlacesFile} reads it. */
final class PlacesWriter {
  private final List<SourcePlace> places;
  private final DataOutputStream out;

  private PlacesWriter(List<SourcePlace> places, OutputStream out) {
    this.places = places;
    this.out = new DataOutputStream(out);
  }

  static void write(List<SourcePlace> places, Path file) throws IOException {
    try (OutputStream zipped = new BestGzip(Files.newOutputStream(file))) {
      PlacesWriter writer = new PlacesWriter(places, zipped);
      writer.write();
      writer.out.flush();
    }
  }

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }

  private void write() throws IOException {
    List<String> features = places.stream().map(place -> place.feature).distinct().toList();
    List<String> countries = places.stream().map(place -> place.country).distinct().toList();
    out.writeInt(PlacesFile.VERSION);
    strings(features);
    strings(countries);
    out.writeInt(places.size());
    out.writeInt(places.stream().mapToInt(place -> place.names.size()).sum());
    for (SourcePlace place : places) {
      out.writeByte(features.indexOf(place.feature));
    }
    for (SourcePlace place : places) {
      out.writeShort(countries.indexOf(place.country));
    }
    changes(PlacesWriter::parent);
    changes(place -> place.geonamesId);
    fromParent(PlacesWriter::latitude);
    fromParent(PlacesWriter::longitude);
    for (SourcePlace place : places) {
      varint((int) Math.min(place.population, Integer.MAX_VALUE));
    }
    byte[] names = names();
    out.writeInt(names.length);
    out.write(names);
  }

  private static int parent(SourcePlace place) {
    return place.parent.map(parent -> parent.number).orElse(PlaceTable.NONE);
  }

  private static int latitude(SourcePlace place) {
    return place.hasPoint() ? (int) Math.round(place.latitude * 10_000) : Columns.NO_POINT;
  }

  private static int longitude(SourcePlace place) {
    return place.hasPoint() ? (int) Math.round(place.longitude * 10_000) : 0;
  }

  private byte[] names() throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    for (SourcePlace place : places) {
      text.write(place.name.getBytes(StandardCharsets.UTF_8));
      if (!place.code.isEmpty()) {
        text.write(PlacesFile.CODE);
        text.write(place.code.getBytes(StandardCharsets.US_ASCII));
      }
      for (Map.Entry<String, NameTable.Kind> name : place.names.entrySet()) {
        text.write(name.getValue().mark());
        text.write(name.getKey().getBytes(StandardCharsets.US_ASCII));
      }
      text.write('\n');
    }
    return text.toByteArray();
  }

  private void strings(List<String> strings) throws IOException {
    out.writeInt(strings.size());
    for (String string : strings) {
      byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
      out.writeByte(bytes.length);
      out.write(bytes);
    }
  }

  private void changes(ToIntFunction<SourcePlace> column) throws IOException {
    int before = 0;
    for (SourcePlace place : places) {
      signed(column.applyAsInt(place) - before);
      before = column.applyAsInt(place);
    }
  }

  private void fromParent(ToIntFunction<SourcePlace> column) throws IOException {
    for (SourcePlace place : places) {
      signed(column.applyAsInt(place) - place.parent.map(column::applyAsInt).orElse(0));
    }
  }

  private void signed(int value) throws IOException {
    varint(value << 1 ^ value >> 31);
  }

  private void varint(int value) throws IOException {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      out.writeByte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }
}
