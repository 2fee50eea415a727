FROM maven:3-eclipse-temurin-17 AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -q -DskipTests package && \
    java -Djarmode=tools -jar target/vekha.jar extract --layers --destination layers

FROM eclipse-temurin:17-jre
# Russian texts in the log
ENV LANG=C.UTF-8
RUN groupadd --system vekha && useradd --system --gid vekha --no-create-home vekha
WORKDIR /app
# From what changes least to what changes most
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
# A volume that is mounted here is the application's to write
RUN mkdir documents && chown vekha:vekha documents
USER vekha
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "vekha.jar"]
