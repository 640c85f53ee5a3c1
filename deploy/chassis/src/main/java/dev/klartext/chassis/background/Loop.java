package dev.klartext.chassis.background;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * Repeats one step of work on a thread of its own: at once while there is more to do, otherwise when it is woken or after
 * half a second. A step that fails is tried again a second later.
 */
public final class Loop {

    private static final Logger LOG = Logger.getLogger(Loop.class);
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(5);

    private final Semaphore work = new Semaphore(0);
    private final String name;
    private final BooleanSupplier step;
    private final Thread thread;
    private volatile boolean running = true;

    private Loop(String name, BooleanSupplier step) {
        this.name = name;
        this.step = step;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::repeat);
    }

    /** @param step does a piece of work; true if there may be more to do at once */
    public static Loop start(String name, BooleanSupplier step) {
        Loop loop = new Loop(name, step);
        loop.thread.start();
        return loop;
    }

    /** Tells that there is something to do. */
    public void wake() {
        work.release();
    }

    /** Whether it has not been told to stop: a long step looks here between its parts. */
    public boolean running() {
        return running;
    }

    /** Lets the step under way end, for at most five seconds. */
    public void stop() throws InterruptedException {
        running = false;
        wake();
        thread.join(TIME_TO_STOP);
    }

    private void repeat() {
        while (running) {
            try {
                if (!step.getAsBoolean()) {
                    rest(IDLE);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warnf("%s can't work right now: %s", name, e.getMessage());
                pause();
            }
        }
    }

    private void rest(Duration atMost) throws InterruptedException {
        work.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        work.drainPermits();
    }

    /** Being woken does not shorten it: what failed would fail again. */
    private static void pause() {
        try {
            Thread.sleep(AFTER_FAILURE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
