package dev.foursight.boot;

import dev.foursight.settings.Store;
import dev.foursight.ui.Rooms;
import java.nio.file.Path;

/** The rooms as the program joins them, with their settings in a folder of the test. */
public final class RealRooms implements AutoCloseable {

    private final Services services = new Services();
    private final Rooms rooms;

    public RealRooms(Path settings) {
        rooms = services.rooms(new Store(settings));
    }

    public Rooms rooms() {
        return rooms;
    }

    @Override
    public void close() {
        services.close();
    }
}
