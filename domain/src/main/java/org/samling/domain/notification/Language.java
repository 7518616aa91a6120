package org.samling.domain.notification;

/** The languages that people are written to in. */
public enum Language {
    /** Norwegian bokmål, which is taken unless somebody asks for another. */
    NB,
    /** Norwegian nynorsk. */
    NN,
    EN
}
