package dev.klartext.dispute.upload;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of uploads that go on after a broken connection. */
@ConfigMapping(prefix = "klartext.upload")
public interface UploadConfig {

    /** The largest file. */
    @WithDefault("2G")
    MemorySize maxSize();

    /** So much of a file is in memory at a time. S3 takes no smaller parts than 5 MiB. */
    @WithDefault("5M")
    MemorySize partSize();

    /** Files that come in at the same time; together with the size of a part it bounds the memory. */
    @WithDefault("16")
    int atOnce();

    /** How long an upload that nobody goes on with is kept. */
    @WithDefault("7D")
    Duration kept();

    /** Uploads of one project that are begun and not shown yet. */
    @WithDefault("400")
    int perProject();

    /** Their announced sizes together. */
    @WithDefault("20G")
    MemorySize bytesPerProject();

    /** How often it is looked for what nobody goes on with; the schedule reads it. */
    Duration forgetEvery();
}
