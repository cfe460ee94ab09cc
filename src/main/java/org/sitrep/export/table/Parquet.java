package org.sitrep.export.table;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.TimeUnit;
import com.jerolba.carpet.io.FileSystemOutputFile;
import com.jerolba.carpet.model.FieldType;
import com.jerolba.carpet.model.FieldTypes;
import com.jerolba.carpet.model.WriteRecordModelType;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;
import org.sitrep.export.Format;
import org.sitrep.export.Notice;
import org.sitrep.export.Selection;
import org.sitrep.export.Sheet;
import org.sitrep.store.codebook.Column;
import org.sitrep.store.codebook.Relation;
import org.sitrep.store.rows.Row;

/**
 * Writes a Parquet file a sheet, with the types of its columns. Keys are texts, as in the other
 * files: pandas and R show Parquet's own as sixteen bytes, which nothing else can be joined to.
 */
public final class Parquet implements Format {
  @Override
  public String name() {
    return "parquet";
  }

  @Override
  public List<String> files() {
    return Sheet.ALL.stream().map(Parquet::file).toList();
  }

  @Override
  public void write(Selection selection, Row run, Path folder) throws IOException {
    for (Sheet sheet : Sheet.ALL) {
      Path path = folder.resolve(file(sheet));
      try (CarpetWriter<Row> writer = writer(sheet.relation(), path)) {
        selection.forEach(sheet.relation(), sheet.order(), writer);
      }
      Footer.tidy(path);
    }
  }

  private static String file(Sheet sheet) {
    return sheet.name() + ".parquet";
  }

  private static CarpetWriter<Row> writer(Relation relation, Path file) throws IOException {
    return new CarpetWriter.Builder<>(new FileSystemOutputFile(file.toFile()), Row.class)
        .withConf(new PlainParquetConfiguration())
        .withWriteRecordModel(model(relation))
        .withWriterVersion(WriterVersion.PARQUET_1_0)
        .withCompressionCodec(CompressionCodecName.ZSTD)
        .withDefaultTimeUnit(TimeUnit.MICROS)
        .withExtraMetaData("notice", Notice.LONG)
        .withExtraMetaData("attribution", Notice.PLACES)
        .build();
  }

  private static WriteRecordModelType<Row> model(Relation relation) {
    WriteRecordModelType<Row> model = FieldTypes.writeRecordModel(Row.class);
    List<Column> columns = relation.columns();
    for (int i = 0; i < columns.size(); i++) {
      int position = i;
      model.withField(columns.get(i).name(), type(columns.get(i)), row -> value(row, position));
    }
    return model;
  }

  private static FieldType type(Column column) {
    boolean filled = !column.optional();
    return switch (column.type()) {
      case UUID, TEXT -> filled ? FieldTypes.STRING.notNull() : FieldTypes.STRING;
      case INTEGER -> filled ? FieldTypes.INTEGER.notNull() : FieldTypes.INTEGER;
      case BIGINT -> filled ? FieldTypes.LONG.notNull() : FieldTypes.LONG;
      case DOUBLE -> filled ? FieldTypes.DOUBLE.notNull() : FieldTypes.DOUBLE;
      case BOOLEAN -> filled ? FieldTypes.BOOLEAN.notNull() : FieldTypes.BOOLEAN;
      case DATE -> filled ? FieldTypes.LOCAL_DATE.notNull() : FieldTypes.LOCAL_DATE;
      case TIMESTAMP -> filled ? FieldTypes.INSTANT.notNull() : FieldTypes.INSTANT;
    };
  }

  private static @Nullable Object value(Row row, int position) {
    Object value = row.get(position);
    if (value instanceof UUID key) {
      return key.toString();
    }
    return value instanceof OffsetDateTime time ? time.toInstant() : value;
  }
}
