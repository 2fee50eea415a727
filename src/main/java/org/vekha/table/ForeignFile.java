package org.vekha.table;

import java.util.List;
import java.util.Locale;

/**
 * Files of other kinds that people take for documents.
 */
enum ForeignFile {

	PDF("это документ PDF. Откройте исходный документ Word и загрузите его в формате .docx.", "%pdf"),

	RTF("это документ RTF. Откройте его в Word и сохраните как .docx.", "{\\rtf"),

	PROGRAM("это программа, а не документ. Загрузите файл .docx, .xlsx или .csv.", "mz", "\u007felf", "#!"),

	PICTURE("это изображение. Нужен сам документ с таблицей, а не его скан: файл .docx или .xlsx.", "\u0089png",
			"\u00ff\u00d8\u00ff", "gif8", "ii*", "mm\u0000*"),

	ARCHIVE("это архив. Извлеките из него документ и загрузите сам документ.", "rar!", "7z\u00bc\u00af",
			"\u001f\u008b"),

	PAGE("это веб-страница или XML, а не документ. Откройте его в Word или Excel и сохраните как .docx или .xlsx.",
			"<html", "<!doctype", "<?xml", "<table", "<head", "<meta", "mime-version:");

	private final String why;

	private final List<String> starts;

	ForeignFile(String why, String... starts) {
		this.why = why;
		this.starts = List.of(starts);
	}

	String why() {
		return this.why;
	}

	/** Whether a file begins so, each byte being a character. */
	boolean matches(String head) {
		var start = head.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
		return this.starts.stream().anyMatch(start::startsWith);
	}

}
