package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.CircuitBreaker;

@Decorate
class Numbers {
  @CircuitBreaker(failureRate = 0) // ERROR NumberRange
  void zero() {}

  @CircuitBreaker(failureRate = 1.01) // ERROR NumberRange
  void more() {}

  @CircuitBreaker(failureRate = Double.NaN) // ERROR NumberRange
  void nan() {}

  @CircuitBreaker(failureRate = 1)
  void all() {}

  @CircuitBreaker(window = 0) // ERROR NumberRange
  void noWindow() {}

  @CircuitBreaker(window = 1, minimumCalls = 1, trials = 1)
  void one() {}

  @CircuitBreaker(minimumCalls = 21) // ERROR NumberRange
  void moreThanTheWindow() {}

  @CircuitBreaker(minimumCalls = 20)
  void asTheWindow() {}

  @CircuitBreaker(window = 9)
  void smallWindow() {}

  @CircuitBreaker(minimumCalls = -1) // ERROR NumberRange
  void negative() {}

  @CircuitBreaker(trials = 0) // ERROR NumberRange
  void noTrial() {}

  @CircuitBreaker(openFor = "0s") // ERROR DurationRange
  void notOpen() {}

  @CircuitBreaker(slow = "0s") // ERROR DurationRange
  void allSlow() {}

  @CircuitBreaker(slow = "fast") // ERROR DurationSyntax
  void noDuration() {}

  @CircuitBreaker(slow = "1ns", openFor = "1ns")
  void shortest() {}

  @CircuitBreaker(maximumKeys = 5) // ERROR MaximumKeysAlone
  void noKey() {}
}
