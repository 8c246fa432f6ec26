package dev.foursight.ui.compose;

import dev.foursight.formats.PastedRequest;
import dev.foursight.formats.paste.PastedText;
import dev.foursight.http.InvalidInput;
import dev.foursight.ui.common.Clip;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;

/** A field for a URL, which takes a pasted curl line or raw request for what it is. */
final class UrlField extends TextField {

    private final Consumer<PastedRequest> taker;
    private final Consumer<String> complaint;

    /**
     * @param complaint told why a curl line cannot be used
     */
    UrlField(Consumer<PastedRequest> taker, Consumer<String> complaint) {
        this.taker = taker;
        this.complaint = complaint;
    }

    @Override
    public void paste() {
        try {
            Optional<PastedRequest> request = PastedText.request(Clip.text());
            request.ifPresentOrElse(taker, super::paste);
        } catch (InvalidInput unusable) {
            complaint.accept(unusable.getMessage());
        }
    }
}
