package dev.foursight.lab.server;

import dev.foursight.lab.Endpoints;
import dev.foursight.lab.LabEntry;
import dev.foursight.lab.LabFailed;
import dev.foursight.lab.Ports;
import dev.foursight.lab.site.ScenarioGroup;
import dev.foursight.lab.site.SiteMap;
import dev.foursight.lab.site.Tools;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** One run of the lab's Jetty, from binding to stopping. */
final class LabServer {

    private final Server server;
    private final Endpoints endpoints;

    private LabServer(Server server, Endpoints endpoints) {
        this.server = server;
        this.endpoints = endpoints;
    }

    /**
     * @param log called after each exchange, also after one that Jetty's parser refused
     * @throws LabFailed if there is no port or Jetty does not start
     */
    static LabServer open(Ports ports, Tools tools, Consumer<LabEntry> log) {
        QueuedThreadPool threads = new QueuedThreadPool(16, 1);
        threads.setName("lab");
        threads.setDaemon(true);
        Server server = new Server(threads);
        Clerk clerk = new Clerk(tools.clock(), log);
        Doors doors = new Doors(server, tools.certificates(), tools.patience(), clerk::unheard);
        Endpoints endpoints = doors.open(ports);
        List<ScenarioGroup> groups = Groups.all(tools);
        SiteMap map = new SiteMap(tools, groups, Groups.scenarios(groups), endpoints);
        server.setErrorHandler(map.refusals());
        server.setHandler(map.handler());
        server.setRequestLog(clerk);
        server.setStopTimeout(0);
        try {
            server.start();
        } catch (Exception e) {
            doors.close();
            throw new LabFailed("The lab could not start: " + e.getMessage() + ". Try again.");
        }
        return new LabServer(server, endpoints);
    }

    Endpoints endpoints() {
        return endpoints;
    }

    void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new LabFailed("The lab did not stop cleanly: " + e.getMessage() + ".");
        }
    }
}
