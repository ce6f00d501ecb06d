/** What tests of decorated and validated classes give them instead of the system. */
@NullMarked
package dev.damask.test;

import org.jspecify.annotations.NullMarked;
