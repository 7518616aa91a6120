package org.samling.application.identity;

import org.samling.application.InMemoryContract;

class InMemoryUsersTest extends InMemoryContract implements UsersContract {}
