package org.samling.application.identity;

import org.samling.application.InMemoryContract;

class InMemoryAdmissionsTest extends InMemoryContract implements AdmissionsContract {}
