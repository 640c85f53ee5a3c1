package dev.klartext.dispute.preview;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the previews and of the process that draws them. */
@ConfigMapping(prefix = "klartext.previews")
public interface PreviewConfig {

    /** How long the drawing process may be silent; a picture of 100 megapixels takes about five seconds. */
    @WithDefault("30s")
    Duration patience();

    /** How long one file may take in all. A long PDF goes on with its next page at the second try. */
    @WithDefault("3m")
    Duration timeLimit();

    /** When a claimed file may be taken by another replica: its own one has died. Longer than the time limit. */
    @WithDefault("5m")
    Duration claim();

    /** How often the drawing process may fail at a file before it is shown without preview. */
    @WithDefault("2")
    int tries();

    /** Pause before another try. */
    @WithDefault("5s")
    Duration pause();

    /** Larger files are shown without preview. */
    @WithDefault("300M")
    MemorySize maxSize();

    /** Heap of the drawing process. */
    @WithDefault("512M")
    MemorySize heap();

    /** All memory of the drawing process: libraries outside of the heap decode pictures, too. */
    @WithDefault("1G")
    MemorySize memory();

    /** How long the drawing process is kept without work. */
    @WithDefault("1m")
    Duration idle();
}
