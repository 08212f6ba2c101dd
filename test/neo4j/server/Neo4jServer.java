import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/**
 * A real Neo4j for the tests: `java Neo4jServer.java FOLDER PORT`, its password in NEO4J_TEST_PASSWORD. Prints `ready`
 * when Bolt answers, stops on SIGTERM.
 */
public class Neo4jServer {
  public static void main(String[] args) {
    try {
      start(Path.of(args[0]), Integer.parseInt(args[1]));
    } catch (Exception error) {
      // Threads of the server would keep the process.
      error.printStackTrace();
      Runtime.getRuntime().halt(1);
    }
  }

  private static void start(Path folder, int port) throws Exception {
    var isNew = !Files.exists(folder.resolve("data"));
    var address = new SocketAddress("127.0.0.1", port);
    var server =
        new DatabaseManagementServiceBuilder(folder)
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, address)
            .setConfig(BoltConnector.advertised_address, address)
            .setConfig(GraphDatabaseSettings.auth_enabled, true)
            .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64))
            .setConfig(GraphDatabaseSettings.udc_enabled, false)
            .build();
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
    // Setting the same password again is refused.
    if (isNew)
      server
          .database(SYSTEM_DATABASE_NAME)
          .executeTransactionally(
              "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
              Map.of("password", System.getenv("NEO4J_TEST_PASSWORD")));
    server.database(DEFAULT_DATABASE_NAME).isAvailable(60_000);
    System.out.println("ready");
    Thread.currentThread().join();
  }
}
