package org.vekha.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of files that are taken.
 */
enum ContentKind {

	PDF("документ PDF", "application/pdf", "pdf"), JPEG("изображение JPEG", "image/jpeg", "jpg", "jpeg"),
	PNG("изображение PNG", "image/png", "png"), HEIC("изображение HEIC", "image/heic", "heic", "heif"),
	DOCX("документ Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
	XLSX("книга Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
	PPTX("презентация PowerPoint", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
	ODT("текстовый документ OpenDocument", "application/vnd.oasis.opendocument.text", "odt"),
	ODS("таблица OpenDocument", "application/vnd.oasis.opendocument.spreadsheet", "ods"),
	DOC("документ Word 97–2003", "application/msword", "doc"),
	XLS("книга Excel 97–2003", "application/vnd.ms-excel", "xls"), TXT("обычный текст", "text/plain", "txt");

	/** What to say to whoever sent something else. */
	static final String TAKEN = "Принимаются PDF, изображения JPEG, PNG и HEIC, документы Word, Excel, PowerPoint "
			+ "и OpenDocument, обычный текст.";

	private final String title;

	private final String mediaType;

	private final List<String> extensions;

	ContentKind(String title, String mediaType, String... extensions) {
		this.title = title;
		this.mediaType = mediaType;
		this.extensions = List.of(extensions);
	}

	/** The kind whose media type this is. */
	static Optional<ContentKind> ofMediaType(String type) {
		return Stream.of(values()).filter(kind -> kind.mediaType.equals(type)).findFirst();
	}

	String mediaType() {
		return this.mediaType;
	}

	/**
	 * Refuses a name that promises something else: whoever opens the file by its name
	 * must get what was looked at here.
	 */
	void checkName(FileName name) {
		if (this.extensions.contains(name.extension())) {
			return;
		}
		throw new FileRefused(name,
				"по содержанию это %s, а имя у него другое. Переименуйте его так, чтобы оно кончалось на .%s, "
					.formatted(this.title, this.extensions.get(0)) + "и приложите снова.");
	}

}
