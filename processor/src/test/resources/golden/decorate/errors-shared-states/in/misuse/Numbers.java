package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Bulkhead;
import dev.damask.decorate.RateLimit;

@Decorate
class Numbers {
  @Bulkhead(0) // ERROR NumberRange
  void none() {}

  @Bulkhead(1)
  void one() {}

  @Bulkhead(
      value = -1, // ERROR NumberRange
      maxWait = "-1s") // ERROR DurationSyntax
  void twoMistakes() {}

  @Bulkhead(value = 1, maxWait = "0ms")
  void noWait() {}

  @Bulkhead(value = 1, key = "tenant", maximumKeys = 0) // ERROR NumberRange
  void noKeys(String tenant) {}

  @Bulkhead(value = 1, key = "tenant", maximumKeys = 1)
  void oneKey(String tenant) {}

  @Bulkhead(value = 1, maximumKeys = 50) // ERROR MaximumKeysAlone
  void without(String tenant) {}

  @RateLimit(
      value = 1,
      key = {},
      maximumKeys = 0) // ERROR MaximumKeysAlone
  void withNothing(String tenant) {}

  @RateLimit(value = 0) // ERROR NumberRange
  void never() {}

  @RateLimit(value = 1, per = "0s") // ERROR DurationRange
  void inNoTime() {}

  @RateLimit(value = 1, per = "1ns", maxWait = "0s")
  void shortest() {}

  @RateLimit(value = 1, per = "1") // ERROR DurationSyntax
  void withoutUnit() {}

  @RateLimit(value = 1, maxWait = "300y") // ERROR DurationSyntax
  void unknownUnit() {}
}
