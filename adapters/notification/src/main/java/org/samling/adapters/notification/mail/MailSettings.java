package org.samling.adapters.notification.mail;

import io.quarkus.mailer.runtime.MailerRuntimeConfig;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.StartTLSOptions;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.samling.adapters.notification.delivery.TimeOut;

/** How the operator says that the mail server is reached. */
record MailSettings(MailerRuntimeConfig settings, TlsConfigurationRegistry certificates) {

    /** Well before the server would hang up on us. */
    private static final Duration UNUSED = Duration.ofSeconds(10);

    private static final Duration LONGEST_CONNECTING = Duration.ofSeconds(3);

    /** What keeps connections few is who may send: a letter that waited in the client's own line would leave whenever it liked. */
    private static final int CONNECTIONS = 1_000;

    /** A connection is cut a little after nobody waits for it any more, so that it is seen which of the two it was. */
    private static final Duration A_LITTLE = Duration.ofSeconds(1);

    MailConfig with(TimeOut timeOut) {
        var config = new MailConfig()
                .setHostname(settings.host())
                .setMaxPoolSize(CONNECTIONS)
                .setLogin(LoginOption.valueOf(written(settings.login())))
                .setStarttls(StartTLSOptions.valueOf(written(settings.startTLS())))
                .setSsl(settings.tls().orElse(settings.tlsConfigurationName().isPresent()))
                .setConnectTimeout(Math.toIntExact(LONGEST_CONNECTING.toMillis()))
                .setIdleTimeout(Math.toIntExact(longestSilence(timeOut).toMillis()))
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setKeepAlive(settings.keepAlive())
                .setKeepAliveTimeout(Math.toIntExact(UNUSED.toSeconds()))
                .setKeepAliveTimeoutUnit(TimeUnit.SECONDS);
        settings.port().ifPresent(config::setPort);
        settings.username().ifPresent(config::setUsername);
        settings.password().ifPresent(config::setPassword);
        settings.authMethods().ifPresent(config::setAuthMethods);
        settings.ownHostName().ifPresent(config::setOwnHostname);
        settings.tlsConfigurationName().flatMap(certificates::get).ifPresent(known -> trust(known, config));
        return config;
    }

    /** After so long, a connection on which the server never said a word has been cut. */
    static Duration longestUnheard(TimeOut timeOut) {
        return LONGEST_CONNECTING.plus(longestSilence(timeOut));
    }

    private static Duration longestSilence(TimeOut timeOut) {
        return timeOut.duration().plus(A_LITTLE);
    }

    private static void trust(TlsConfiguration known, MailConfig config) {
        if (known.getTrustStoreOptions() != null) {
            config.setTrustOptions(known.getTrustStoreOptions());
        }
        config.setTrustAll(known.isTrustAll());
    }

    private static String written(String setting) {
        return setting.toUpperCase(Locale.ROOT);
    }
}
