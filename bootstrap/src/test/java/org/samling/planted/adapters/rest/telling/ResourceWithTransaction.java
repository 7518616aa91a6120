package org.samling.planted.adapters.rest.telling;

import org.samling.application.UseCase;

/** Is no service and takes a transaction. */
@UseCase
public abstract class ResourceWithTransaction {}
