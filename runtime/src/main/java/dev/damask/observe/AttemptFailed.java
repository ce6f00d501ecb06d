package dev.damask.observe;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An attempt of a {@link dev.damask.decorate.Retry} has failed, or has given an unwanted result.
 *
 * @param type the {@link Class#getName} of the user's class
 * @param method the name of the method
 * @param attempt the number of the attempt, from 1
 * @param maxAttempts how many there can be
 * @param delay how long the next attempt is waited for, or null where this was the last
 * @param failure what it threw, or null where it gave an unwanted result
 */
public record AttemptFailed(
    String type,
    String method,
    int attempt,
    int maxAttempts,
    @Nullable Duration delay,
    @Nullable Throwable failure)
    implements CallEvent {}
