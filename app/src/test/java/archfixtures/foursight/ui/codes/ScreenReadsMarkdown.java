package archfixtures.foursight.ui.codes;

import org.commonmark.node.Heading;

/** Breaks a rule of the architecture on purpose. */
public final class ScreenReadsMarkdown {

    public int level(Heading heading) {
        return heading.getLevel();
    }
}
