/** Annotates every class of well-known libraries, compiles them and says what is wrong. */
package dev.damask.corpus;
