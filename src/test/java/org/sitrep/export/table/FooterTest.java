package org.sitrep.export.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.jerolba.carpet.CarpetReader;
import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.io.FileSystemOutputFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.Util;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FooterTest {
  @TempDir private Path folder = Path.of("");

  /** A row. */
  record Line(String name, Integer number) {}

  @Test
  void encodingsAreListedInOneOrderAndTheFileReadsAsBefore() throws IOException {
    Path file = folder.resolve("lines.parquet");
    List<Line> lines = IntStream.range(0, 500).mapToObj(i -> new Line("n" + i % 7, i)).toList();
    try (CarpetWriter<Line> writer =
        new CarpetWriter.Builder<>(new FileSystemOutputFile(file.toFile()), Line.class)
            .withConf(new PlainParquetConfiguration())
            .build()) {
      for (Line line : lines) {
        writer.write(line);
      }
    }
    Footer.tidy(file);
    byte[] bytes = Files.readAllBytes(file);
    for (List<Encoding> encodings : encodings(bytes)) {
      List<Integer> values = encodings.stream().map(Encoding::getValue).toList();
      assertTrue(values.size() > 1);
      assertEquals(values.stream().sorted().toList(), values);
    }
    assertEquals(lines, new CarpetReader<>(file.toFile(), Line.class).toList());
    Footer.tidy(file);
    assertArrayEquals(bytes, Files.readAllBytes(file));
  }

  private static List<List<Encoding>> encodings(byte[] bytes) throws IOException {
    int length =
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(bytes.length - Long.BYTES);
    byte[] footer =
        Arrays.copyOfRange(bytes, bytes.length - Long.BYTES - length, bytes.length - Long.BYTES);
    return Util.readFileMetaData(new ByteArrayInputStream(footer))
        .getRow_groups()
        .get(0)
        .getColumns()
        .stream()
        .map(column -> column.getMeta_data().getEncodings())
        .toList();
  }
}
