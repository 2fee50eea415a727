package org.vekha.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;

/**
 * What a file is, by its content.
 */
enum FileKind {

	WORD("документ Word", "docx"), EXCEL("книга Excel", "xlsx"), CSV("таблица CSV", "csv");

	private static final long LARGEST = 20L << 20;

	private static final int HEAD = 4096;

	private final String title;

	private final String extension;

	FileKind(String title, String extension) {
		this.title = title;
		this.extension = extension;
	}

	/**
	 * What the file is.
	 * @throws TableRefused if it is nothing that is read here
	 */
	static FileKind of(TableFile file) {
		try {
			checkSize(file, Files.size(file.content()));
			var kind = byContent(file, head(file));
			kind.checkExtension(file);
			return kind;
		}
		catch (IOException ex) {
			throw TableRefused.damaged(file, ex);
		}
	}

	private static void checkSize(TableFile file, long size) {
		if (size == 0) {
			throw new TableRefused(file, "он пустой. Проверьте, тот ли файл вы выбрали.");
		}
		if (size > LARGEST) {
			throw new TableRefused(file,
					"он слишком большой: %d МБ, а можно не больше %d МБ. Удалите из него рисунки или разделите его."
						.formatted((size + (1 << 20) - 1) >> 20, LARGEST >> 20));
		}
	}

	private static byte[] head(TableFile file) throws IOException {
		try (var content = Files.newInputStream(file.content())) {
			return content.readNBytes(HEAD);
		}
	}

	private static FileKind byContent(TableFile file, byte[] head) throws IOException {
		var start = new String(head, StandardCharsets.ISO_8859_1);
		if (start.startsWith("PK")) {
			return PackedFile.kindOf(file);
		}
		if (start.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
			throw OldOfficeFile.refuse(file);
		}
		for (var signature : ForeignFile.values()) {
			if (signature.matches(start)) {
				throw new TableRefused(file, signature.why());
			}
		}
		if (!CsvText.looksLikeText(head)) {
			throw new TableRefused(file,
					"это не документ Word, не книга Excel и не таблица CSV. Загрузите файл .docx, .xlsx или .csv.");
		}
		return CSV;
	}

	private void checkExtension(TableFile file) {
		var name = file.name().toLowerCase(Locale.ROOT);
		var given = name.substring(name.lastIndexOf('.') + 1);
		if (given.equals(this.extension)) {
			return;
		}
		if (this == CSV) {
			throw new TableRefused(file,
					"по содержанию это обычный текст, а не документ. Загрузите файл .docx, .xlsx или .csv.");
		}
		throw new TableRefused(file,
				"по содержанию это %s (.%s), а расширение у него другое. Переименуйте его в .%s и загрузите снова."
					.formatted(this.title, this.extension, this.extension));
	}

}
