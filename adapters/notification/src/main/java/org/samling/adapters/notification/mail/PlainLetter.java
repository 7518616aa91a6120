package org.samling.adapters.notification.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A letter as text, for those who read their e-mail so. */
@CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PlainLetter(LetterText letter) implements TemplateInstance {}
