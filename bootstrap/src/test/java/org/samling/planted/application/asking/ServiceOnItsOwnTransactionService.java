package org.samling.planted.application.asking;

import jakarta.transaction.Transactional;

/** Takes a transaction past the stereotype. */
@Transactional
abstract class ServiceOnItsOwnTransactionService {}
