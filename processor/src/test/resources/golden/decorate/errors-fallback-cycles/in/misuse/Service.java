package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Retry;

@Decorate
interface Service {
  @Retry(fallback = "there") // ERROR FallbackCycle
  String here();

  @Retry(fallback = "here")
  String there();
}
