package org.samling.application.workshop;

import org.samling.application.InMemoryContract;

class InMemoryTodoViewsTest extends InMemoryContract implements TodoViewsContract {}
