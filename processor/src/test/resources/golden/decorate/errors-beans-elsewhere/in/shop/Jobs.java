package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

@Singleton // ERROR BeanOnAbstractClass
@Decorate
abstract class Jobs {
  @Timed
  @Scheduled
  void run() {}
}

