package dev.klartext.chassis.files;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** The client of the file store: any S3 by its endpoint. */
class S3 {

    @Produces
    @Singleton
    S3Client client(
            @ConfigProperty(name = "klartext.files.endpoint") URI endpoint,
            @ConfigProperty(name = "klartext.files.access-key") String accessKey,
            @ConfigProperty(name = "klartext.files.secret-key") String secretKey,
            @ConfigProperty(name = "klartext.files.region") String region) {
        return S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.of(region))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey)))
                // Bucket in the path and plain bodies: not every S3 has wildcard names and trailing checksums.
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                // Some stores are silent while they put the parts of a large file together.
                .httpClientBuilder(UrlConnectionHttpClient.builder().socketTimeout(Duration.ofMinutes(2)))
                .build();
    }

    void close(@Disposes S3Client client) {
        client.close();
    }
}
