package dev.damask.observe;

import dev.damask.decorate.Circuit;

/**
 * A circuit has changed its state. One that is collected, with its wrapper, before it is closed is
 * told as closed then.
 *
 * @param type the {@link Class#getName} of the user's class
 * @param method the name of the method whose call changed it, or that of the circuit where it was
 *     changed by hand
 * @param from the state that it had
 * @param to the state that it has now
 */
public record CircuitChanged(String type, String method, Circuit.State from, Circuit.State to)
    implements CallEvent {}
