package dev.foursight.ui.compose.connection;

import dev.foursight.ui.common.FilePicker;
import dev.foursight.ui.common.FormGrid;
import dev.foursight.ui.common.Icons;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** The part of the Connection tab that speaks of TLS. */
final class TlsRows {

    private static final String OLD =
            "TLS 1.0 and 1.1 are obsolete (RFC 8996) and unsafe: offered here only because they are ticked. HTTP/2 never uses them.";

    private TlsRows() {}

    static void into(FormGrid grid, TlsForm form) {
        grid.heading("TLS");
        grid.row("Versions", versions(form));
        grid.note(
                Bindings.createStringBinding(
                        () -> offersOld(form) ? OLD : "",
                        form.versions().offered("TLSv1"),
                        form.versions().offered("TLSv1.1")));
        grid.problem(form.versions().problem());
        grid.row(
                "Server name",
                FormGrid.choice(
                        form.nameProperty(),
                        List.of(NameChoice.values()),
                        NameChoice::title,
                        "Server name in the handshake"),
                otherName(form));
        grid.problem(form.nameProblem());
        grid.row(
                "Believe",
                FormGrid.choice(
                        form.trustProperty(),
                        List.of(TrustChoice.values()),
                        TrustChoice::title,
                        "Whose certificates to believe"),
                unsafe(form));
        ObservableValue<Boolean> file = form.trustProperty().map(TrustChoice::hasFile);
        grid.rowWhile(
                file,
                "Certificates",
                new FilePicker(form.believed().pathProperty(), "Certificates to believe"));
        grid.problem(form.believed().problem());
        identity(grid, form.identity());
    }

    private static Node[] versions(TlsForm form) {
        return form.versions().offered().entrySet().stream()
                .map(version -> {
                    String name = version.getKey().replace("TLSv", "");
                    CheckBox box =
                            FormGrid.check(version.getValue(), name.equals("1") ? "1.0" : name);
                    box.setAccessibleText("Offer TLS " + box.getText());
                    return box;
                })
                .toArray(Node[]::new);
    }

    private static boolean offersOld(TlsForm form) {
        return form.versions().offered("TLSv1").get() || form.versions().offered("TLSv1.1").get();
    }

    private static Node otherName(TlsForm form) {
        Node field = FormGrid.field(form.otherNameProperty(), "The other server name", 20);
        FormGrid.showWhile(field, form.nameProperty().map(choice -> choice == NameChoice.NAMED));
        return field;
    }

    /** Colour, icon and word: nobody shall leave this on unawares. */
    private static Node unsafe(TlsForm form) {
        Label label = new Label("Unsafe: whoever answers is believed", Icons.of(Feather.UNLOCK));
        label.getStyleClass().addAll("unsafe");
        FormGrid.showWhile(label, form.trustProperty().map(choice -> choice == TrustChoice.ANY));
        return label;
    }

    private static void identity(FormGrid grid, IdentityForm form) {
        grid.row(
                "Client certificate",
                new FilePicker(form.file().pathProperty(), "Client certificate: PKCS#12 or PEM"));
        ObservableValue<Boolean> named = form.file().pathProperty().map(path -> !path.isBlank());
        grid.rowWhile(
                named,
                "Its key",
                new FilePicker(
                        form.keyPathProperty(),
                        "Private key, where the certificate's file does not hold it"));
        grid.rowWhile(
                named,
                "Its password",
                FormGrid.password(form.passwordProperty(), "Password of the key or the file", 16));
        grid.note(
                named.map(is ->
                        is
                                ? "The password is forgotten when the window closes; the files' names are kept."
                                : ""));
        grid.problem(form.file().problem());
        grid.note(
                new SimpleStringProperty(
                        "PKCS#12, or PEM with its key in the same file or another."));
    }
}
