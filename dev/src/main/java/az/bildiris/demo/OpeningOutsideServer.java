package az.bildiris.demo;

import az.bildiris.container.control.ContainerOpening;
import az.bildiris.platform.Setting;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigBuilder;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/** Creates the register's own opening of containers without a server's injection. */
public final class OpeningOutsideServer {
    private OpeningOutsideServer() {}

    /** An instance with these settings for the whole JVM; all others have their presets. */
    public static ContainerOpening with(Map<Setting, String> settings) {
        ConfigProviderResolver.setInstance(new FixedConfig(settings));
        return ContainerOpening.outsideTheServer();
    }

    private static final class FixedConfig extends ConfigProviderResolver {
        private final Config config;

        FixedConfig(Map<Setting, String> settings) {
            config = (Config) Proxy.newProxyInstance(
                    FixedConfig.class.getClassLoader(), new Class<?>[] {Config.class}, (proxy, method, arguments) -> {
                        if (!method.getName().equals("getOptionalValue")) {
                            throw new UnsupportedOperationException(method.getName());
                        }
                        return settings.entrySet().stream()
                                .filter(setting -> setting.getKey().variable().equals(arguments[0]))
                                .map(Map.Entry::getValue)
                                .findAny();
                    });
        }

        @Override
        public Config getConfig() {
            return config;
        }

        @Override
        public Config getConfig(ClassLoader loader) {
            return config;
        }

        @Override
        public ConfigBuilder getBuilder() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void registerConfig(Config registered, ClassLoader loader) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void releaseConfig(Config released) {
            // No factory was registered.
        }
    }
}
