package org.samling.application.workshop;

import org.samling.application.InMemoryContract;

class InMemoryTodosTest extends InMemoryContract implements TodosContract {}
