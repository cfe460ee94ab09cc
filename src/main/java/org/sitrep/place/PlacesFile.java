package org.sitrep.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads the generated gazetteer: gzip over columns of big-endian numbers and varints, then one
 * stretch of names. The program that writes it stands among the tests; both follow this order:
 *
 * <pre>
 * int version, feature codes, ISO3 codes, int places, int names
 * per place and column by column: feature (byte), country (short), parent (varint, change),
 *   GeoNames id (varint, change), latitude and longitude (varint, from the parent's), population (varint)
 * int length, names: for each place its name, then its code, folded names, each behind a mark, "\n"
 * </pre>
 */
final class PlacesFile {
  static final int VERSION = 1;

  /** The mark before a division's code; names have that of their {@link NameTable.Kind}. */
  static final byte CODE = 4;

  private final ByteBuffer data;

  private PlacesFile(ByteBuffer data) {
    this.data = data;
  }

  /** The columns of a resource. */
  static Columns read(String resource) {
    try (InputStream stream = PlacesFile.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(resource + ": no such file");
      }
      byte[] bytes = new GZIPInputStream(stream, 1 << 16).readAllBytes();
      PlacesFile file = new PlacesFile(ByteBuffer.wrap(bytes));
      int version = file.number();
      if (version != VERSION) {
        throw new IllegalStateException(resource + ": version " + version + ", not " + VERSION);
      }
      return new Columns(file);
    } catch (IOException problem) {
      throw new UncheckedIOException(resource, problem);
    }
  }

  int number() {
    return data.getInt();
  }

  byte[] bytes(int size) {
    byte[] bytes = new byte[size];
    data.get(bytes);
    return bytes;
  }

  short[] shorts(int size) {
    short[] values = new short[size];
    data.asShortBuffer().get(values);
    data.position(data.position() + 2 * size);
    return values;
  }

  List<String> strings() {
    int size = data.getInt();
    List<String> strings = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      strings.add(new String(bytes(data.get()), StandardCharsets.UTF_8));
    }
    return List.copyOf(strings);
  }

  int[] varints(int size) {
    int[] values = new int[size];
    for (int i = 0; i < size; i++) {
      values[i] = varint();
    }
    return values;
  }

  int[] changes(int size) {
    int[] values = new int[size];
    int value = 0;
    for (int i = 0; i < size; i++) {
      value += signed();
      values[i] = value;
    }
    return values;
  }

  int[] changesFrom(int[] parent) {
    int[] values = new int[parent.length];
    for (int i = 0; i < parent.length; i++) {
      values[i] = signed() + (parent[i] == PlaceTable.NONE ? 0 : values[parent[i]]);
    }
    return values;
  }

  private int signed() {
    int value = varint();
    return value >>> 1 ^ -(value & 1);
  }

  private int varint() {
    int value = 0;
    int shift = 0;
    while (true) {
      byte part = data.get();
      value |= (part & 0x7f) << shift;
      if (part >= 0) {
        return value;
      }
      shift += 7;
    }
  }
}
