package org.vekha.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

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
