package dev.damask.observe;

import dev.damask.decorate.RejectedException;

/**
 * A decorator has kept a call off its method.
 *
 * @param type the {@link Class#getName} of the user's class
 * @param method the name of the method
 * @param reason what its caller gets
 */
public record CallRejected(String type, String method, RejectedException reason)
    implements CallEvent {}
