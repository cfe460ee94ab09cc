package org.sitrep.reader.pack;

import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;
import org.sitrep.reader.source.TooLarge;

/**
 * A zip or tar file, read from front to back; nothing is written to disk, so a member's name leads
 * nowhere, and links in it are no files. Hidden members and README files are left out as in a
 * folder.
 */
public final class Archive implements Pack {
  private static final int MOST_MEMBERS = 5_000_000;

  @Override
  public String name() {
    return "archive";
  }

  @Override
  public Optional<String> recognise(Opening opening) {
    if (opening.startsWith('P', 'K', 3, 4)) {
      return Optional.of("opens as zip");
    }
    return opening.hasAt(257, 'u', 's', 't', 'a', 'r')
        ? Optional.of("opens as tar")
        : Optional.empty();
  }

  @Override
  public Contents open(Source source) throws IOException {
    Allowance in = new Allowance(source.stream());
    boolean zip = source.opening().startsWith('P', 'K');
    return zip
        ? new Entries(source, in, new ZipArchiveInputStream(in, "UTF-8", true, true))
        : new Entries(source, in, new TarArchiveInputStream(in, "UTF-8"));
  }

  private static final class Entries implements Contents {
    private final Source source;
    private final Allowance in;
    private final ArchiveInputStream<? extends ArchiveEntry> archive;
    private int seen;

    Entries(Source source, Allowance in, ArchiveInputStream<? extends ArchiveEntry> archive) {
      this.source = source;
      this.in = in;
      this.archive = archive;
    }

    @Override
    public Optional<Source> next() throws IOException {
      ArchiveEntry entry = archive.getNextEntry();
      while (entry != null) {
        in.allow(isHeld(entry) ? 2L * source.limits().fileBytes() : Long.MAX_VALUE);
        seen++;
        if (seen > MOST_MEMBERS) {
          throw new TooLarge("more than " + MOST_MEMBERS + " members");
        }
        Optional<String> name = EntryName.of(entry.getName());
        if (name.isPresent() && isFile(entry)) {
          return Optional.of(
              source.inside(source.member().inside(name.get()), source.told(), archive));
        }
        entry = archive.getNextEntry();
      }
      return Optional.empty();
    }

    private static boolean isHeld(ArchiveEntry entry) {
      return entry instanceof ZipArchiveEntry zip
          && zip.getMethod() == ZipEntry.STORED
          && zip.getGeneralPurposeBit().usesDataDescriptor();
    }

    private static boolean isFile(ArchiveEntry entry) {
      boolean link =
          entry instanceof TarArchiveEntry tar
              && (tar.isLink() || tar.isSymbolicLink() || !tar.isFile());
      return !entry.isDirectory() && !link;
    }
  }
}
