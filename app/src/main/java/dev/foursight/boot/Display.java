package dev.foursight.boot;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;
import java.util.Optional;

/** Why a window cannot open here: JavaFX says it by the traces of its failure alone. */
final class Display {

    private Display() {}

    /** Whether no display is named at all, which is known without asking anybody. */
    static Optional<String> unnamed() {
        String display = System.getenv("DISPLAY");
        return isX11() && (display == null || display.isEmpty())
                ? Optional.of("there is no display (DISPLAY is not set)")
                : Optional.empty();
    }

    /** Why no window can open, as half a sentence; empty if one can. */
    static Optional<String> obstacle() {
        if (!isX11()) {
            return Optional.empty();
        }
        try (Arena arena = Arena.ofConfined()) {
            if (!loads("libgtk-3.so.0", arena)) {
                return Optional.of("GTK 3 is missing (on Debian: apt-get install libgtk-3-0)");
            }
            return opens(arena)
                    ? Optional.empty()
                    : Optional.of(
                            "the display " + System.getenv("DISPLAY") + " refuses connections");
        }
    }

    private static boolean isX11() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")
                && !"Headless".equals(System.getProperty("glass.platform"));
    }

    @SuppressWarnings("restricted")
    private static boolean loads(String library, Arena arena) {
        try {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }

    @SuppressWarnings("restricted")
    private static boolean opens(Arena arena) {
        try {
            SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
            FunctionDescriptor open =
                    FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS);
            FunctionDescriptor close =
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
            MethodHandle openDisplay = handle(x11, "XOpenDisplay", open);
            MethodHandle closeDisplay = handle(x11, "XCloseDisplay", close);
            MemorySegment connection = (MemorySegment) openDisplay.invokeExact(MemorySegment.NULL);
            if (connection.address() == 0) {
                return false;
            }
            closeDisplay.invoke(connection);
            return true;
        } catch (Throwable failure) {
            // invokeExact declares Throwable; whatever went wrong, JavaFX could not open a window
            // either.
            return false;
        }
    }

    @SuppressWarnings("restricted")
    private static MethodHandle handle(
            SymbolLookup library, String name, FunctionDescriptor shape) {
        return Linker.nativeLinker().downcallHandle(library.findOrThrow(name), shape);
    }
}
