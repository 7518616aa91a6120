package org.samling.adapters.notification.mail;

import java.util.List;

/**
 * What a letter says, before it is set as text and as a page, which therefore say the same.
 *
 * @param language as pages and headers name it
 * @param subject with the date; what a lock screen shows
 */
record LetterText(
        String language,
        String subject,
        String heading,
        String greeting,
        String lead,
        List<Detail> details,
        List<String> remarks,
        String footer) {

    LetterText {
        details = List.copyOf(details);
        remarks = List.copyOf(remarks);
    }

    /** One of the facts, such as when or where. */
    record Detail(String label, String value) {}
}
