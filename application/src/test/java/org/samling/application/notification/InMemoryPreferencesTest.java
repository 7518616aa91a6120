package org.samling.application.notification;

import org.samling.application.InMemoryContract;

class InMemoryPreferencesTest extends InMemoryContract implements PreferencesContract {}
