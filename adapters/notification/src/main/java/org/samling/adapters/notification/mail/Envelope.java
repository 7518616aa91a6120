package org.samling.adapters.notification.mail;

import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.mailencoder.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.samling.application.notification.view.Parcel;

/** Puts a letter into its envelope: from whom, to whom, and for mail programs, that no person wrote it. */
@ApplicationScoped
class Envelope {

    private final EmailAddress sender;

    Envelope(@ConfigProperty(name = "samling.mail.from") String sender) {
        this.sender = new EmailAddress(sender);
    }

    MailMessage around(Parcel.Letter letter, LetterText text) {
        var address = bare(letter.address());
        return new MailMessage()
                .setFrom(sender.getEmail())
                .setTo(address)
                .setSubject(text.subject())
                .setText(new PlainLetter(text).render())
                .setHtml(new LetterPage(text).render())
                .addHeader("From", mailbox(sender.getName(), sender.getEmail()))
                .addHeader("To", mailbox(letter.displayName(), address))
                .addHeader("Subject", EncodedWords.of(text.subject()))
                .addHeader("Message-ID", messageId(letter))
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("X-Auto-Response-Suppress", "All")
                .addHeader("Content-Language", text.language());
    }

    /** A letter that is sent twice has it twice, and many mailboxes then keep only one of them. */
    private String messageId(Parcel.Letter letter) {
        var address = sender.getEmail();
        return "<" + letter.notice().id() + address.substring(address.lastIndexOf('@')) + ">";
    }

    /** Whatever else stood there would stand in the header. */
    private static String bare(String address) {
        if (!new EmailAddress(address).getEmail().equals(address)) {
            throw new IllegalArgumentException("Not an address and nothing else");
        }
        return address;
    }

    private static String mailbox(String name, String address) {
        var words = EncodedWords.of(Sentence.of(name));
        return words.isEmpty() ? address : words + EncodedWords.NEXT_LINE + "<" + address + ">";
    }
}
