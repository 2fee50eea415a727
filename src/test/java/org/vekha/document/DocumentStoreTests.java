package org.vekha.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vekha.shared.NotFound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DocumentStoreTests {

	private static final int LARGEST = 2 << 20;

	@TempDir
	Path folder;

	private DocumentStore store;

	@BeforeEach
	void open() {
		this.store = new DocumentStore(this.folder.resolve("documents"), LARGEST, Clock.systemUTC());
	}

	@Test
	void givesBackWhatItWasGiven() throws IOException {
		var stored = this.store.keep(file("Справка.pdf", SomeFiles.pdf()));
		assertThat(stored.mediaType()).isEqualTo("application/pdf");
		assertThat(stored.size()).isEqualTo(SomeFiles.pdf().length);
		assertThat(stored.sha256()).matches("[0-9a-f]{64}");
		try (var content = this.store.open(stored.sha256())) {
			assertThat(content.readAllBytes()).isEqualTo(SomeFiles.pdf());
		}
	}

	@Test
	void keepsTheSameContentOnce() throws IOException {
		var first = this.store.keep(file("Справка.pdf", SomeFiles.pdf()));
		var second = this.store.keep(file("Копия.pdf", SomeFiles.pdf()));
		assertThat(second.sha256()).isEqualTo(first.sha256());
		assertThat(second.name()).isEqualTo("Копия.pdf");
		assertThat(files()).hasSize(1);
	}

	@Test
	void leavesNothingOfWhatItRefuses() throws IOException {
		refuse(file("Справка.pdf", new byte[0]), "пустой");
		refuse(file("Справка.pdf", new byte[LARGEST + 1]), "больше 2 МБ");
		refuse(file("Справка.pdf", SomeFiles.html()), "веб-страница");
		assertThat(files()).isEmpty();
	}

	@Test
	void leavesNothingOfWhatBreaksOff() throws IOException {
		var broken = new IncomingFile("Справка.pdf", () -> new InputStream() {

			@Override
			public int read() throws IOException {
				throw new IOException("gone");
			}

		});
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> this.store.keep(broken));
		assertThat(files()).isEmpty();
	}

	@Test
	void mendsAFileThatWasCutOff() throws IOException {
		var stored = this.store.keep(file("Справка.pdf", SomeFiles.pdf()));
		Files.write(this.store.path(stored.sha256()), new byte[3]);
		this.store.keep(file("Справка.pdf", SomeFiles.pdf()));
		assertThat(this.store.path(stored.sha256())).hasBinaryContent(SomeFiles.pdf());
	}

	@Test
	void saysThatAFileIsLost() throws IOException {
		var stored = this.store.keep(file("Справка.pdf", SomeFiles.pdf()));
		Files.delete(this.store.path(stored.sha256()));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.store.open(stored.sha256()))
			.withMessageContaining("Сообщите администратору");
	}

	@Test
	void sweepsAwayOnlyWhatNobodyHasPointedToForAMonth() throws IOException {
		var named = this.store.keep(file("Справка.pdf", SomeFiles.pdf())).sha256();
		var orphan = this.store.keep(file("Фото.png", SomeFiles.png())).sha256();
		var young = this.store.keep(file("Фото.jpg", SomeFiles.jpeg())).sha256();
		var brokenOff = Files.write(this.store.incoming().resolve("1.tmp"), new byte[3]);
		var longAgo = FileTime.from(Instant.parse("2026-08-01T00:00:00Z"));
		var today = Instant.parse("2026-09-15T00:00:00Z");
		for (var old : List.of(this.store.path(named), this.store.path(orphan), brokenOff)) {
			Files.setLastModifiedTime(old, longAgo);
		}
		Files.setLastModifiedTime(this.store.path(young), FileTime.from(today.minus(Duration.ofDays(29))));
		new DocumentSweep(this.store, null, Clock.fixed(today, ZoneOffset.UTC))
			.sweep(digests -> digests.contains(named) ? Set.of(named) : Set.of());
		assertThat(files()).containsExactlyInAnyOrder(this.store.path(named), this.store.path(young));
	}

	@Test
	void makesAnOldFileYoungAgainThatIsHandedInAnew() throws IOException {
		var stored = this.store.keep(file("Справка.pdf", SomeFiles.pdf()));
		Files.setLastModifiedTime(this.store.path(stored.sha256()),
				FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
		this.store.keep(file("Справка.pdf", SomeFiles.pdf()));
		assertThat(this.store.olderThan(this.store.path(stored.sha256()).getParent(),
				Instant.parse("2021-01-01T00:00:00Z")))
			.isEmpty();
	}

	private void refuse(IncomingFile file, String why) {
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> this.store.keep(file)).withMessageContaining(why);
	}

	private List<Path> files() throws IOException {
		try (var all = Files.walk(this.folder)) {
			return all.filter(Files::isRegularFile).toList();
		}
	}

	private static IncomingFile file(String name, byte[] content) {
		return new IncomingFile(name, () -> new ByteArrayInputStream(content));
	}

}
