package org.samling.domain.shared;

/**
 * Who keeps the platform: founds and deactivates organisations, and sees nothing of what happens inside them. Being one
 * is a role in the token, not a membership.
 */
public record PlatformAdmin(UserId user) {}
