package org.samling.application.notification;

import org.samling.application.InMemoryContract;

class InMemoryRemindersTest extends InMemoryContract implements RemindersContract {}
