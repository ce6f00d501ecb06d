/** The one database of a program. */
package dev.damask.samples.singleton;
