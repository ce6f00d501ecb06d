package dev.damask.observe;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A call of a method that is {@link dev.damask.decorate.Timed} has ended.
 *
 * @param type the {@link Class#getName} of the user's class
 * @param method the name of the method
 * @param elapsed how long it took
 * @param failure what it threw, or null where it returned
 */
public record CallEnded(String type, String method, Duration elapsed, @Nullable Throwable failure)
    implements CallEvent {}
