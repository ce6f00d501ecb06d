/** What is opened before some work and ended after it: transactions, directories, timers. */
@NullMarked
package dev.damask.scope;

import org.jspecify.annotations.NullMarked;
