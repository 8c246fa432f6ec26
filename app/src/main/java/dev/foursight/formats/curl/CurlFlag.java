package dev.foursight.formats.curl;

/**
 * One of curl's options.
 *
 * @param letter its one-letter form; a blank where it has none
 * @param name its long form without the two hyphens
 * @param shapes whether it changes what is sent, or how; the others say what is shown or kept
 */
record CurlFlag(char letter, String name, boolean takesValue, boolean shapes) {

    /** As a person would type it. */
    String typed() {
        return "--" + name;
    }
}
