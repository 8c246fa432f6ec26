package dev.foursight.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.util.List;
import java.util.stream.Stream;

/**
 * Loads the classes of JavaFX's drawing on the graphics card and of its drawing without one. A
 * training run uses one of them; the person's machine may use the other.
 */
final class TourPipelines {

    private static final String MODULE = "javafx.graphics";
    private static final List<String> PACKAGES =
            List.of("com/sun/prism/es2/", "com/sun/prism/sw/", "com/sun/pisces/");

    private TourPipelines() {}

    /** Does nothing where JavaFX is on the class path: an installed copy has it as modules. */
    static void load() {
        ModuleLayer.boot().findModule(MODULE).ifPresent(TourPipelines::load);
    }

    private static void load(Module graphics) {
        try (ModuleReader reader =
                        graphics.getLayer()
                                .configuration()
                                .findModule(MODULE)
                                .orElseThrow()
                                .reference()
                                .open();
                Stream<String> names = reader.list()) {
            names.filter(name -> name.endsWith(".class"))
                    .filter(name -> PACKAGES.stream().anyMatch(name::startsWith))
                    .map(name -> name.replace('/', '.').replace(".class", ""))
                    .forEach(name -> Class.forName(graphics, name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
