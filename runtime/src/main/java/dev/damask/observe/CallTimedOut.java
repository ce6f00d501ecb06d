package dev.damask.observe;

import java.time.Duration;

/**
 * The time of a call was up.
 *
 * @param type the {@link Class#getName} of the user's class
 * @param method the name of the method
 * @param limit the time that it had
 */
public record CallTimedOut(String type, String method, Duration limit) implements CallEvent {}
