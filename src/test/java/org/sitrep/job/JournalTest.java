package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.job.setting.ExitCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a run says of itself to machines: a JSON object a line, and its times. */
class JournalTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void everyLineIsAnObjectWithTheNameOfItsEvent() throws Exception {
    Path input =
        Files.write(
            folder.resolve("toy.txt"),
            List.of("Mine killed 2 civilians in Fuzuli .", "BAD", "CRASH"));
    assertThat(run(input, "json")).isEqualTo(ExitCode.OK);
    List<String> events = new ArrayList<>();
    List<JsonNode> lines = lines();
    lines.forEach(
        line -> events.add(line.path("event").asString() + " " + line.path("step").asString("")));
    assertThat(events)
        .containsExactly(
            "run_started ",
            "step_started discover",
            "article_rejected ",
            "step_ended discover",
            "step_started corrections",
            "step_ended corrections",
            "step_started extract",
            "article_rejected ",
            "step_ended extract",
            "step_started set-aside",
            "step_ended set-aside",
            "step_started review",
            "step_ended review",
            "step_started link",
            "step_ended link",
            "step_started publish",
            "step_ended publish",
            "run_ended ");
    JsonNode discover = lines.get(3);
    assertThat(discover.path("articles_read").asInt()).isEqualTo(2);
    assertThat(discover.path("articles_rejected").asInt()).isEqualTo(1);
    assertThat(discover.path("seconds").isNumber()).isTrue();
    assertThat(discover.path("level").asString()).isEqualTo("INFO");
    assertThat(lines.get(8).has("articles_read")).as("counts of another step").isFalse();
    assertThat(lines.get(7).path("member").asString()).isEqualTo("s2");
    assertThat(lines.get(17).path("exit_code").asInt()).isZero();
  }

  @Test
  void forPeopleItIsALineAStepAndATableAtTheEnd() throws Exception {
    Path input =
        Files.writeString(folder.resolve("toy.txt"), "Mine killed 2 civilians in Fuzuli .");
    assertThat(run(input, "text")).isEqualTo(ExitCode.OK);
    List<String> lines = Files.readAllLines(folder.resolve("child.log"));
    assertThat(lines.subList(0, 8))
        .containsExactly(
            "discover: 1 articles read, 1 new or changed, 0 rejected",
            "link: 1 events",
            "publish: 1 incidents and 0 deployments to " + folder.resolve("out"),
            "",
            "articles     1 read: 1 new or changed, 0 unchanged; 0 rejected",
            "incidents    1: explosion 1",
            "deployments  none",
            "events       1");
    assertThat(lines.get(8)).matches("seconds +discover \\d.*, publish \\d+\\.\\d");
    assertThat(lines.get(9))
        .startsWith("look at")
        .contains(folder.resolve("out") + "/incidents.csv");
    assertThat(lines).hasSize(10);
  }

  @Test
  void theTimeOfEachStepIsMeasured() throws Exception {
    Path input =
        Files.writeString(folder.resolve("toy.txt"), "Mine killed 2 civilians in Fuzuli .");
    assertThat(ToyRun.run(input, folder.resolve("out"))).isEqualTo(ExitCode.OK);
    List<String> steps =
        Files.readAllLines(folder.resolve("out/metrics.prom")).stream()
            .filter(line -> line.startsWith("sitrep_step_seconds"))
            .toList();
    assertThat(steps).hasSize(6).allMatch(line -> line.matches(".*\"} \\d+\\.\\d{3}"));
    assertThat(steps.get(2)).startsWith("sitrep_step_seconds{step=\"extract\"} ");
  }

  private int run(Path input, String log) throws IOException, InterruptedException {
    Process child =
        ToyRun.start(
            input,
            folder.resolve("out"),
            "",
            folder,
            "-Dsitrep.log=" + log,
            "-Dlogging.config=classpath:logback.xml");
    assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return child.exitValue();
  }

  private List<JsonNode> lines() throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    return Files.readAllLines(folder.resolve("child.log")).stream().map(json::readTree).toList();
  }
}
