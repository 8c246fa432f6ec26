package dev.foursight.ui.compose.connection;

import dev.foursight.http.Connection.Trust;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.TlsOptions;
import dev.foursight.http.TlsOptions.ServerName;
import dev.foursight.ui.common.Background;
import dev.foursight.ui.common.FileChoice;
import dev.foursight.ui.common.FormState;
import dev.foursight.ui.common.Problem;
import dev.foursight.wire.CertificateFile;
import dev.foursight.wire.InputFile;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the TLS handshake offers, shows and believes, as it is being written. */
final class TlsForm {

    private final TlsVersionsForm versions = new TlsVersionsForm();
    private final ObjectProperty<NameChoice> name = new SimpleObjectProperty<>(NameChoice.OF_URL);
    private final StringProperty otherName = new SimpleStringProperty("");
    private final ObjectProperty<TrustChoice> trust =
            new SimpleObjectProperty<>(TrustChoice.SYSTEM);
    private final FileChoice<List<X509Certificate>> believed;
    private final IdentityForm identity;
    private final StringBinding nameProblem = Problem.binding(this::serverName, name, otherName);

    TlsForm(Background background) {
        believed = new FileChoice<>(background, this::reader);
        identity = new IdentityForm(background);
    }

    TlsVersionsForm versions() {
        return versions;
    }

    ObjectProperty<NameChoice> nameProperty() {
        return name;
    }

    StringProperty otherNameProperty() {
        return otherName;
    }

    StringBinding nameProblem() {
        return nameProblem;
    }

    ObjectProperty<TrustChoice> trustProperty() {
        return trust;
    }

    /** The certificates of the file that {@link TrustChoice#hasFile} speaks of. */
    FileChoice<List<X509Certificate>> believed() {
        return believed;
    }

    IdentityForm identity() {
        return identity;
    }

    Trust trust() {
        return trust.get().trust();
    }

    /**
     * @throws InvalidInput if a file is missing or cannot be used, or a name cannot be sent
     */
    TlsOptions options() {
        return new TlsOptions(
                serverName(), certificates(), null, identity.file().content(), versions.versions());
    }

    private ServerName serverName() {
        return name.get().name(otherName.get());
    }

    private List<X509Certificate> certificates() {
        if (!trust.get().hasFile()) {
            return List.of();
        }
        List<X509Certificate> certificates = believed.content();
        if (certificates == null) {
            throw new InvalidInput(
                    "No file says which certificates to believe. Choose one in Connection, or believe the system's authorities.");
        }
        return certificates;
    }

    private Callable<List<X509Certificate>> reader() {
        InputFile file = FileChoice.file(believed.pathProperty().get());
        return () -> CertificateFile.read(file.bytes(), file.shown());
    }

    void show(Trust chosen, TlsOptions options) {
        versions.show(options.versions());
        name.set(NameChoice.of(options.serverName()));
        otherName.set(options.serverName() instanceof ServerName.Named(String host) ? host : "");
        boolean given = !options.certificates().isEmpty();
        trust.set(TrustChoice.of(chosen, given));
        believed.give(given ? options.certificates() : null);
        identity.show(options.identity());
    }

    void show(Map<String, String> state) {
        versions.show(Set.of(state.getOrDefault("versions", standardVersions()).split(" ", -1)));
        name.set(FormState.constant(state.get("name"), NameChoice.OF_URL));
        otherName.set(state.getOrDefault("other-name", ""));
        trust.set(FormState.constant(state.get("trust"), TrustChoice.SYSTEM));
        believed.give(null);
        believed.pathProperty().set(state.getOrDefault("believed", ""));
        identity.show(FormState.part(state, "identity."));
    }

    Map<String, String> state() {
        return new FormState()
                .put("versions", versions.text(), standardVersions())
                .put("name", name.get(), NameChoice.OF_URL)
                .put("other-name", otherName.get(), "")
                .put("trust", trust.get(), TrustChoice.SYSTEM)
                .put("believed", believed.pathProperty().get(), "")
                .putAll("identity.", identity.state())
                .values();
    }

    private static String standardVersions() {
        return new TlsVersionsForm().text();
    }

    void onChange(Runnable action) {
        versions.onChange(action);
        name.subscribe(_ -> action.run());
        otherName.subscribe(_ -> action.run());
        trust.subscribe(_ -> action.run());
        believed.onChange(action);
        identity.file().onChange(action);
    }
}
