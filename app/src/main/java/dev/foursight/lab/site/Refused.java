package dev.foursight.lab.site;

/** A page's way to end early with a refusal. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Reply reply;

    public Refused(Reply reply) {
        super(null, null, false, false);
        this.reply = reply;
    }

    public Reply reply() {
        return reply;
    }
}
