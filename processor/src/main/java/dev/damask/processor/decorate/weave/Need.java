package dev.damask.processor.decorate.weave;

import java.time.Duration;

/**
 * The time that a decorator needs to do all that it is told to.
 *
 * @param why what takes that time, as messages say it: {@code the delays of @Retry alone take 2s}
 */
public record Need(Duration time, String why) {}
