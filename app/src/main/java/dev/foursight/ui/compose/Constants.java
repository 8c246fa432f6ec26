package dev.foursight.ui.compose;

import org.jspecify.annotations.Nullable;

/** Constants by the names under which they are kept. */
final class Constants {

    private Constants() {}

    /** The constant of that name; the standard one where there is none. */
    static <E extends Enum<E>> E of(Class<E> type, @Nullable String name, E standard) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return standard;
    }
}
