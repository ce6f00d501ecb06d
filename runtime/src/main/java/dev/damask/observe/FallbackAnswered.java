package dev.damask.observe;

import org.jspecify.annotations.Nullable;

/**
 * A fallback has answered a call.
 *
 * @param type the {@link Class#getName} of the user's class
 * @param method the name of the method
 * @param failure what it answered for, or null where that was an unwanted result
 */
public record FallbackAnswered(String type, String method, @Nullable Throwable failure)
    implements CallEvent {}
