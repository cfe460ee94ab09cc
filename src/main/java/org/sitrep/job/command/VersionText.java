package org.sitrep.job.command;

import org.sitrep.job.setting.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} shows: {@code sitrep 1.0.0-rc1}. */
public final class VersionText implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"sitrep " + Version.text()};
  }
}
