/** A decorator of one's own, for what is compiled. */
package dev.damask.corpus.own;
