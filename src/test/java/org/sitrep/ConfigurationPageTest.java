package org.sitrep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sitrep.job.Ingest;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The lists of {@code configuration.md} are those of the program: options out of the commands,
 * properties out of their records. {@code -Dbless} renews them.
 */
class ConfigurationPageTest {
  private static final Path PAGE = Path.of("src/docs/configuration.md");
  private static final String MARK =
      "<!-- From here on made by ConfigurationPageTest, -Dbless renews it. -->\n";
  private static final Pattern PARAM =
      Pattern.compile("\\* @param (\\w+) ((?:.|\\n(?! \\* @| \\*/))+)");

  @Test
  void thePageHasTheOptionsAndPropertiesOfTheProgram() throws IOException {
    String page = Files.readString(PAGE);
    String renewed = page.substring(0, page.indexOf(MARK)) + MARK + options() + properties();
    if (System.getProperty("bless") != null) {
      Files.writeString(PAGE, renewed);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(renewed);
  }

  private static String options() {
    CommandLine line = new CommandLine(new Application());
    StringBuilder text = new StringBuilder();
    Map<String, CommandLine> commands = new TreeMap<>(line.getSubcommands());
    commands.remove("run");
    CommandLine run = new CommandLine(new Application.Run());
    text.append(section("run, or no command", run.getCommandSpec()));
    commands.forEach((name, command) -> text.append(section(name, command.getCommandSpec())));
    return text.toString();
  }

  private static String section(String name, CommandSpec command) {
    String rows =
        command.args().stream()
            .filter(arg -> !(arg instanceof OptionSpec option && isStandard(option)))
            .map(ConfigurationPageTest::row)
            .collect(Collectors.joining());
    return "\n## "
        + name
        + "\n"
        + String.join(" ", command.usageMessage().header())
        + "\n\n| option | what |\n| --- | --- |\n"
        + rows;
  }

  private static boolean isStandard(OptionSpec option) {
    return option.usageHelp() || option.versionHelp();
  }

  private static String row(ArgSpec arg) {
    String label = arg.paramLabel();
    String shown = label;
    if (arg instanceof OptionSpec option) {
      shown = option.longestName() + (option.arity().max() > 0 ? "=" + label : "");
    }
    return "| `"
        + shown.replace("|", "\\|")
        + "` | "
        + String.join(" ", arg.description()).replace("|", "\\|")
        + (arg.required() && arg instanceof OptionSpec ? " Must be given." : "")
        + " |\n";
  }

  private static String properties() throws IOException {
    StringBuilder text = new StringBuilder("\n## In the environment\n");
    EnableConfigurationProperties all =
        Ingest.class.getAnnotation(EnableConfigurationProperties.class);
    text.append(
        "Numbers few need to change.\n\n| variable | default | what |\n| --- | --- | --- |\n");
    for (Class<?> group : List.of(all.value())) {
      String prefix = group.getAnnotation(ConfigurationProperties.class).value();
      Map<String, String> told = told(group);
      for (Parameter number : group.getDeclaredConstructors()[0].getParameters()) {
        text.append(
            "| `%s_%s` | %s | %s |\n"
                .formatted(
                    variable(prefix),
                    variable(number.getName()),
                    number.getAnnotation(DefaultValue.class).value()[0],
                    told.get(number.getName())));
      }
    }
    return text.toString();
  }

  private static String variable(String property) {
    return property.replace('.', '_').toUpperCase(Locale.ROOT);
  }

  /** What the source says of each number: {@code deadliest}, people a single event may have … */
  private static Map<String, String> told(Class<?> group) throws IOException {
    String file = group.getName().replace('.', '/') + ".java";
    String source = Files.readString(Path.of("src/main/java").resolve(file));
    return PARAM
        .matcher(source)
        .results()
        .collect(
            Collectors.toMap(
                param -> param.group(1), ConfigurationPageTest::text, (one, other) -> one));
  }

  private static String text(MatchResult param) {
    return param.group(2).replaceAll("\\s*\\n \\*\\s*", " ").strip();
  }
}
