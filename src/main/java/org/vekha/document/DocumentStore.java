package org.vekha.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.vekha.shared.NotFound;

/**
 * Keeps files in a folder, each under the digest of its content. A file never changes
 * once it lies there, and it lies there before anything points to it.
 */
@Component
class DocumentStore {

	private final Path folder;

	private final long largest;

	private final Clock clock;

	@Autowired
	DocumentStore(@Value("${vekha.documents.folder}") Path folder,
			@Value("${vekha.documents.largest-file}") DataSize largest, Clock clock) {
		this(folder, largest.toBytes(), clock);
	}

	DocumentStore(Path folder, long largest, Clock clock) {
		this.folder = folder.toAbsolutePath();
		this.largest = largest;
		this.clock = clock;
	}

	/** The largest file that is taken, in bytes. */
	long largest() {
		return this.largest;
	}

	/**
	 * Looks at a file and keeps it.
	 * @throws FileRefused if it is not taken; then nothing is left of it
	 */
	StoredFile keep(IncomingFile file) {
		var name = FileName.of(file.name());
		try {
			var arrived = Files.createTempFile(Files.createDirectories(incoming()), "", "");
			try {
				var digest = receive(file, name, arrived);
				var kind = ContentCheck.of(arrived, name);
				long size = Files.size(arrived);
				place(arrived, digest);
				return new StoredFile(name.text(), kind.mediaType(), size, digest);
			}
			finally {
				Files.deleteIfExists(arrived);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Opens what is kept under a digest.
	 * @throws NotFound if somebody has lost it
	 */
	InputStream open(String sha256) {
		try {
			return Files.newInputStream(path(sha256));
		}
		catch (NoSuchFileException ex) {
			throw new NotFound("Файл пропал из хранилища документов. Сообщите администратору.");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** On the same file system as all others, so that moving is a single step. */
	Path incoming() {
		return this.folder.resolve("incoming");
	}

	Path path(String sha256) {
		return this.folder.resolve(sha256.substring(0, 2)).resolve(sha256);
	}

	/** The folders into which the files are shared out, and that of files that arrive. */
	List<Path> parts() throws IOException {
		if (!Files.isDirectory(this.folder)) {
			return List.of();
		}
		try (var parts = Files.list(this.folder)) {
			return parts.filter(Files::isDirectory).toList();
		}
	}

	/** The files of a part that nobody has touched since. */
	List<Path> olderThan(Path part, Instant time) throws IOException {
		var old = new ArrayList<Path>();
		try (var files = Files.newDirectoryStream(part, Files::isRegularFile)) {
			for (var file : files) {
				if (Files.getLastModifiedTime(file).toInstant().isBefore(time)) {
					old.add(file);
				}
			}
		}
		return old;
	}

	private String receive(IncomingFile file, FileName name, Path arrived) throws IOException {
		var digest = sha256();
		try (var content = new DigestInputStream(file.content().open(), digest);
				var target = FileChannel.open(arrived, StandardOpenOption.WRITE)) {
			long size = copy(content, target, name);
			if (size == 0) {
				throw new FileRefused(name, "он пустой. Проверьте, тот ли файл вы выбрали.");
			}
			target.force(true);
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private long copy(InputStream content, FileChannel target, FileName name) throws IOException {
		var bytes = new byte[1 << 16];
		long size = 0;
		for (int read = content.read(bytes); read >= 0; read = content.read(bytes)) {
			size += read;
			if (size > this.largest) {
				throw new FileRefused(name,
						"он больше %d МБ. Уменьшите его или разделите.".formatted(this.largest >> 20));
			}
			var buffer = ByteBuffer.wrap(bytes, 0, read);
			while (buffer.hasRemaining()) {
				target.write(buffer);
			}
		}
		return size;
	}

	private void place(Path arrived, String digest) throws IOException {
		var target = path(digest);
		Files.createDirectories(target.getParent());
		if (Files.exists(target) && Files.size(target) == Files.size(arrived)) {
			// Young again, so that it is not swept away before a document points to it
			Files.setLastModifiedTime(target, FileTime.from(this.clock.instant()));
			return;
		}
		Files.move(arrived, target, StandardCopyOption.ATOMIC_MOVE);
		force(target.getParent());
		force(this.folder);
	}

	/** Makes the entry of a file as lasting as the file, where folders can be opened. */
	private static void force(Path folder) {
		try (var entries = FileChannel.open(folder, StandardOpenOption.READ)) {
			entries.force(true);
		}
		catch (IOException ex) {
			// Windows does this by itself
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
