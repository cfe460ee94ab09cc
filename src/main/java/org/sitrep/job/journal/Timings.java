package org.sitrep.job.journal;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How long the steps took: Spring Batch observes job and steps, a meter adds the times up. Another
 * bean that handles observations, say one that sends them to a tracer, is told of them too.
 */
@Configuration(proxyBeanMethods = false)
public class Timings {
  private static final String STEP = "spring.batch.step";

  private final MeterRegistry meters = new SimpleMeterRegistry();

  /** Where the job tells of itself. */
  @Bean
  public ObservationRegistry observations(ObjectProvider<ObservationHandler<?>> others) {
    ObservationRegistry registry = ObservationRegistry.create();
    registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
    others.orderedStream().forEach(registry.observationConfig()::observationHandler);
    return registry;
  }

  /** Seconds of each step that has ended, by its name; parts of a step are not told apart. */
  public Map<String, Double> seconds() {
    Map<String, Double> seconds = new TreeMap<>();
    for (Timer timer : meters.find(STEP).timers()) {
      String name = String.valueOf(timer.getId().getTag(STEP + ".name"));
      if (!name.contains(":")) {
        seconds.merge(name, timer.totalTime(TimeUnit.SECONDS), Double::sum);
      }
    }
    return seconds;
  }
}
