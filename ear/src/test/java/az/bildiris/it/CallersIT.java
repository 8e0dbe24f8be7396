package az.bildiris.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import az.bildiris.access.FinMissing;
import az.bildiris.access.boundary.Callers;
import az.bildiris.container.boundary.Containers;
import az.bildiris.content.NotificationNumber;
import az.bildiris.notification.boundary.Notifications;
import az.bildiris.platform.Setting;
import az.bildiris.register.DecisionKind;
import az.bildiris.registration.boundary.Registration;
import az.bildiris.registry.boundary.Registry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Who may call which service. */
class CallersIT extends ServerTest {
    @Inject
    Registry registry;

    @Inject
    Callers callers;

    @Inject
    AsWorker worker;

    @Inject
    AsClerk clerk;

    @Inject
    AsSystem system;

    @Inject
    BeanManager beans;

    @Test
    void nobodyAsksWhoHasNotSignedIn() {
        assertThat(callers.find()).isEmpty();
    }

    @Test
    void workersAndClerksNeitherRegisterNorDecide() {
        byte[] container = Trusted.EMPLOYER.edoc(conclusion().xml());
        var decision = decision(new NotificationNumber("1999999999999"), DecisionKind.LAPSE, today);

        assertThat(worker.call(() -> catchThrowable(() -> registration.register(container)))
                        .get())
                .isInstanceOf(EJBAccessException.class);
        assertThat(worker.call(() -> catchThrowable(() -> decisions.record(decision)))
                        .get())
                .isInstanceOf(EJBAccessException.class);
        assertThat(clerk.call(() -> catchThrowable(() -> registration.register(container)))
                        .get())
                .isInstanceOf(EJBAccessException.class);
        assertThat(clerk.call(() -> catchThrowable(() -> decisions.record(decision)))
                        .get())
                .isInstanceOf(EJBAccessException.class);
        assertThat(inspector
                        .call(() -> catchThrowable(() -> registration.register(container)))
                        .get())
                .isInstanceOf(EJBAccessException.class);
        assertThat(intake.call(() -> catchThrowable(() -> decisions.record(decision)))
                        .get())
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void onlyWorkersReadAndOnlyWithAFin() {
        assertThat(worker.call(() -> catchThrowable(() -> registry.file("agreements")))
                        .get())
                .isInstanceOf(FinMissing.class);
        assertThat(intake.call(() -> catchThrowable(() -> registry.file("agreements")))
                        .get())
                .isInstanceOf(EJBAccessException.class);
        assertThat(system.call(() -> catchThrowable(() -> registry.file("agreements")))
                        .get())
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void nobodyCallsARestrictedServiceWithoutSigningIn() {
        List<Class<?>> services = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Stateless.class)
                        && type.getPackageName().endsWith(".boundary"))
                .toList();
        List<Method> restricted = services.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(RolesAllowed.class))
                // It is refused on a thread of its own, where nobody waits for it.
                .filter(method -> !method.isAnnotationPresent(Asynchronous.class))
                .toList();

        assertThat(services).contains(Callers.class, Registration.class, Notifications.class, Containers.class);
        assertThat(restricted).hasSizeGreaterThan(20).allSatisfy(method -> assertThat(called(method))
                .as(method.toString())
                .isInstanceOf(EJBAccessException.class));
    }

    private static Throwable called(Method method) {
        Object[] nothing = Arrays.stream(method.getParameterTypes())
                .map(CallersIT::nothing)
                .toArray();
        try {
            Object answer = method.invoke(
                    CDI.current().select(method.getDeclaringClass()).get(), nothing);
            if (answer instanceof Future<?> later) {
                later.get();
            }
            return null;
        } catch (InvocationTargetException | ExecutionException e) {
            return e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Object nothing(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }

    @Test
    void everySettingIsGivenOrHasAPreset() {
        assertThat(Setting.values())
                .allSatisfy(setting -> assertThat(setting.value()).isNotNull());
        assertThat(Setting.DB_URL.value()).startsWith("jdbc:postgresql:");
    }
}
