package dev.damask.samples.registered;

/** The kinds of notifications. */
public enum NotificationType {
  EMAIL,
  SMS,
  PUSH
}
