package org.sitrep.export.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * The footer of a Parquet file. The library lists the encodings of a column in the order of a hash
 * table of enumeration constants, which every process has in another order: here they get one.
 *
 * <p>A file ends with its footer, the length of that in four bytes, little endian, and {@code PAR1}
 * (Apache Parquet, File Format).
 */
final class Footer {
  private static final int TAIL = 8;

  private Footer() {}

  /** Puts the footer of a file in order. */
  static void tidy(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      ByteBuffer tail = ByteBuffer.allocate(TAIL).order(ByteOrder.LITTLE_ENDIAN);
      channel.read(tail, channel.size() - TAIL);
      long start = channel.size() - TAIL - tail.getInt(0);
      channel.position(start);
      FileMetaData footer = Util.readFileMetaData(Channels.newInputStream(channel));
      footer.getRow_groups().forEach(Footer::order);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      Util.writeFileMetaData(footer, bytes);
      ByteBuffer end =
          ByteBuffer.allocate(bytes.size() + TAIL)
              .order(ByteOrder.LITTLE_ENDIAN)
              .put(bytes.toByteArray())
              .putInt(bytes.size())
              .put(tail.array(), TAIL / 2, TAIL / 2);
      channel.truncate(start);
      channel.position(start);
      end.flip();
      while (end.hasRemaining()) {
        channel.write(end);
      }
    }
  }

  private static void order(RowGroup group) {
    for (ColumnChunk column : group.getColumns()) {
      ColumnMetaData data = column.getMeta_data();
      List<Encoding> encodings = new ArrayList<>(data.getEncodings());
      encodings.sort(Comparator.comparingInt(Encoding::getValue));
      data.setEncodings(encodings);
      if (data.isSetEncoding_stats()) {
        List<PageEncodingStats> stats = new ArrayList<>(data.getEncoding_stats());
        stats.sort(Comparator.naturalOrder());
        data.setEncoding_stats(stats);
      }
    }
  }
}
